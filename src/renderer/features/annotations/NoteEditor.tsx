import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { TextInput } from '../../ui/Field';
import styles from './AnnotationCard.module.css';

/** Typing rests this long before it is stored, in milliseconds: often enough to lose nothing that matters. */
const SAVE_DELAY_MS = 400;

interface Props {
  readonly note: string;
  readonly onSave: (note: string) => void;
  readonly onDone: () => void;
}

/** Edits a note in Markdown; what is typed is stored by itself. */
export function NoteEditor({ note, onSave, onDone }: Props) {
  const { t } = useTranslation('annotations');
  const [draft, setDraft] = useState(note);
  const editor = useRef<HTMLDivElement>(null);
  const stored = useRef(note);
  const save = useRef(onSave);
  save.current = onSave;
  const latest = useRef(draft);
  latest.current = draft;

  useEffect(() => {
    const timer = setTimeout(() => store(draft), SAVE_DELAY_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  // The card is not at its place in the margin yet: scrolling to it would leave the words.
  useEffect(() => editor.current?.querySelector('textarea')?.focus({ preventScroll: true }), []);
  // Leaving the card in any way stores what stands there.
  useEffect(() => () => store(latest.current), []);

  function store(text: string) {
    if (text === stored.current) return;
    stored.current = text;
    save.current(text);
  }

  return (
    <div
      ref={editor}
      className={styles.editor}
      onKeyDown={(event) => {
        if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) {
          event.preventDefault();
          event.stopPropagation();
          onDone();
        }
      }}
    >
      <TextInput
        label={t('note')}
        isLabelHidden
        value={draft}
        onChange={setDraft}
        placeholder={t('notePlaceholder')}
        rows={4}
      />
      <Button look="quiet" onPress={onDone}>
        {t('done')}
      </Button>
    </div>
  );
}
