import { Link } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../../ui/Button';
import { LinkTargets } from './LinkTargets';
import styles from './NoteEditor.module.css';
import { NoteText } from './NoteText';
import { useLinkPicker } from './use-link-picker';
import { useNoteDraft } from './use-note-draft';

/** Marks that make a note look other than it is typed; without any there is nothing to preview. */
const MARKS = /[*_~`[\]#>|]|^\s*(?:[-+]|\d+[.)])\s/mu;

interface Props {
  /** Of the annotation. */
  readonly id: string;
  readonly note: string;
  readonly onSave: (note: string) => void;
  readonly onDone: () => void;
}

/** Edits a note in Markdown and shows what becomes of it; what is typed is stored by itself. */
export function NoteEditor({ id, note, onSave, onDone }: Props) {
  const { t } = useTranslation('annotations');
  const list = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = useNoteDraft(note, onSave);
  const picker = useLinkPicker(field, id);
  // The card is not at its place in the margin yet: scrolling to it would leave the words.
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  return (
    <div
      className={styles.editor}
      onKeyDown={(event) => {
        // While an input method is open its keys are its own.
        if (event.nativeEvent.isComposing) return;
        const isDone = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
        const isOfList = !isDone && picker.onKeyDown(event);
        if (!isOfList && !isDone && event.key !== 'Escape') return;
        if (!isOfList) onDone();
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <textarea
        ref={field}
        className={styles.field}
        aria-label={t('note')}
        placeholder={t('notePlaceholder')}
        rows={4}
        value={draft.draft}
        onChange={({ target }) => {
          draft.change(target.value);
          picker.look();
        }}
        onSelect={() => picker.look()}
        onBlur={picker.close}
        onCompositionStart={draft.onCompositionStart}
        onCompositionEnd={({ currentTarget }) => draft.onCompositionEnd(currentTarget.value)}
        {...(picker.isOpen && picker.active
          ? {
              'aria-autocomplete': 'list' as const,
              'aria-controls': list,
              'aria-activedescendant': `${list}-${picker.active.id}`,
            }
          : {})}
      />
      {picker.isOpen ? (
        <LinkTargets id={list} targets={picker.targets} active={picker.active} onTake={picker.take} />
      ) : null}
      {MARKS.test(draft.settled) && !picker.isOpen ? (
        <div className={styles.preview} role="group" aria-label={t('preview')}>
          <span className={styles.previewTitle}>{t('preview')}</span>
          <NoteText markdown={draft.settled} />
        </div>
      ) : null}
      <div className={styles.acts}>
        {picker.canLink ? (
          <IconButton label={t('link.act')} onPress={picker.begin}>
            <Link size={17} aria-hidden />
          </IconButton>
        ) : (
          <span />
        )}
        <Button look="quiet" onPress={onDone}>
          {t('done')}
        </Button>
      </div>
    </div>
  );
}
