import { FileDown, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import type { NoteLink } from '../../../core/notes/note-links';
import { linkedIds, quotationOf, refreshQuotations, withoutLinks } from '../../../core/notes/quotations';
import { DOCUMENT_FORMATS, type DocumentFormat } from '../../../exchange/documents/write-document';
import { changeNotebook, deleteNotebook } from '../../data/commands/notebooks';
import { placeOfNoteLink, routeOfPlace } from '../../data/queries/note-links';
import type { AnnotationRow, NotebookRow } from '../../data/rows';
import { fileName, saveFile } from '../../platform/save-file';
import { IconButton } from '../../ui/Button';
import { TextInput } from '../../ui/Field';
import { MenuButton } from '../../ui/MenuButton';
import { showToast } from '../../ui/Toasts';
import { writeDocumentInWorker } from '../../workers/annotations-in-worker';
import { tellFailure } from '../failures';
import { tellWithUndo } from '../taking-back';
import { tellSaved } from '../saving';
import { type EditorHandle, MarkdownEditor } from './MarkdownEditor';
import styles from './NotebookPage.module.css';
import { QuotationList } from './QuotationList';
import { useAutosave } from './use-autosave';

interface Props {
  readonly row: NotebookRow;
  readonly annotations: readonly AnnotationRow[];
  /** Undo put it to another state just now: whatever has the focus keeps it. */
  readonly isRestored: boolean;
  readonly onDeleted: () => void;
}

/** A long note being written, with the annotations that can be drawn in beside it. */
export function OpenNotebook({ row, annotations, isRestored, onDeleted }: Props) {
  const { t, i18n } = useTranslation('notebook');
  const editor = useRef<EditorHandle>(null);
  const quoted = annotations.map(({ id, selectors, note }) => ({ id, words: selectors.exact, note }));
  // As it was when it was opened: from then on the editor has the text.
  const [opened] = useState(() => refreshQuotations(row.body, quoted));
  const [body, setBody] = useState(opened);
  const [title, setTitle] = useState(row.title);
  const save = (patch: Parameters<typeof changeNotebook>[1]) => {
    void changeNotebook(row.id, patch).then((saved) => {
      if (!saved.ok) tellFailure(saved.error);
    });
  };
  const saveBody = useAutosave((text) => save({ body: text }));
  const saveTitle = useAutosave((text) => save({ title: text }));
  const exportAs = async (format: DocumentFormat) => {
    const markdown = `# ${title}\n\n${withoutLinks(body)}`;
    const bytes = await writeDocumentInWorker({ markdown, title, format, language: i18n.language });
    const filters = [{ name: t(`format.${format}`), extensions: [format] }];
    tellSaved(await saveFile({ suggestedName: fileName(title, format), filters, bytes }));
  };
  const follow = async (link: NoteLink) => {
    const place = await placeOfNoteLink(link, row.caseId);
    if (place) navigate(routeOfPlace(place));
    else showToast({ text: t('linkLost') });
  };
  const remove = async () => {
    const deleted = await deleteNotebook(row.id);
    if (!deleted.ok) {
      tellFailure(deleted.error);
      return;
    }
    onDeleted();
    tellWithUndo(t('deleted'));
  };
  return (
    <>
      <section className={styles.paper} aria-label={title}>
        <div className={styles.head}>
          <TextInput
            label={t('title')}
            isLabelHidden
            value={title}
            onChange={(words) => {
              setTitle(words);
              saveTitle(words);
            }}
          />
          <MenuButton
            label={t('export')}
            icon={<FileDown size={18} aria-hidden />}
            items={DOCUMENT_FORMATS.map((value) => ({ value, label: t(`format.${value}`) }))}
            onChoose={(format) => void exportAs(format)}
          />
          <IconButton label={t('delete')} onPress={() => void remove()}>
            <Trash2 size={18} aria-hidden />
          </IconButton>
        </div>
        <MarkdownEditor
          ref={editor}
          label={t('body')}
          placeholder={t('placeholder')}
          initial={opened}
          autoFocus={!isRestored}
          linkHint={t('linkHint')}
          onFollow={(link) => void follow(link)}
          onChange={(text) => {
            setBody(text);
            saveBody(text);
          }}
        />
      </section>
      <QuotationList
        annotations={annotations}
        linked={linkedIds(body)}
        onQuote={({ id, selectors, note }) =>
          editor.current?.insertBlock(quotationOf({ id, words: selectors.exact, note }))
        }
      />
    </>
  );
}
