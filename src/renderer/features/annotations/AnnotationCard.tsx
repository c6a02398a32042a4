import { Pencil, Trash2 } from 'lucide-react';
import { memo, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnnotationRow } from '../../data/rows';
import { Button, IconButton } from '../../ui/Button';
import styles from './AnnotationCard.module.css';
import { ColorButtons } from './ColorButtons';
import { KindMenu } from './KindMenu';
import { KIND_ICONS, SIGNED_KINDS } from './kind-signs';
import { NoteEditor } from './NoteEditor';
import { NoteText } from './NoteText';
import { TagField } from './TagField';
import type { Annotator } from './use-annotator';
import { useColorNames } from './use-color-names';

interface Props {
  readonly row: AnnotationRow;
  readonly isActive: boolean;
  readonly isEditing: boolean;
  readonly isOrphan?: boolean;
  /** Shows the marked words too, where the card does not stand beside them. */
  readonly hasQuote?: boolean;
  readonly annotator: Annotator;
  readonly onActivate: (id: string) => void;
  /** Whose note is written in from now on, if any. */
  readonly onEdit: (id: string | null) => void;
  /** Asks for other words to put an orphan at. */
  readonly onAttach?: (id: string) => void;
}

/**
 * One annotation: its words, its note, and what can be done with it. Drawn anew only when something of its own changes:
 * a list has dozens in each frame of scrolling.
 */
export const AnnotationCard = memo(function AnnotationCard(props: Props) {
  const { row, isActive, isEditing, isOrphan, hasQuote, annotator, onActivate, onEdit, onAttach } = props;
  const { t } = useTranslation('annotations');
  const colorName = useColorNames();
  const Sign = KIND_ICONS[row.kind];
  const words = useRef<HTMLButtonElement>(null);
  const id = useId();
  return (
    <article
      data-annotation={row.id}
      className={`${styles.card} ${styles[row.color]} ${isActive ? styles.active : ''}`}
      aria-label={t('cardLabel', {
        color: colorName(row.color),
        kind: t(`kind.${row.kind}`),
        quote: row.selectors.exact,
      })}
    >
      <div className={styles.body}>
        {/* It lies over the words: a button may not hold the links that they may have. */}
        <button
          ref={words}
          type="button"
          className={styles.open}
          onClick={() => onActivate(row.id)}
          aria-expanded={isActive}
          aria-labelledby={`${id}-words`}
        />
        <div id={`${id}-words`} className={styles.words}>
          {hasQuote || isEditing || row.note === '' ? (
            <q className={styles.quote}>{row.selectors.exact}</q>
          ) : null}
          {isEditing || row.note === '' ? null : <NoteText markdown={row.note} />}
          {SIGNED_KINDS.has(row.kind) || (row.tags.length > 0 && !isActive) ? (
            <span className={styles.facts}>
              {SIGNED_KINDS.has(row.kind) ? <Sign size={14} aria-hidden /> : null}
              {isActive ? null : row.tags.map((tag) => `#${tag}`).join(' ')}
            </span>
          ) : null}
          {isOrphan ? <span className={styles.orphan}>{t('orphan')}</span> : null}
        </div>
      </div>
      {isOrphan && isActive && onAttach ? (
        <Button onPress={() => onAttach(row.id)}>{t('attach')}</Button>
      ) : null}
      {isEditing ? (
        <NoteEditor
          id={row.id}
          note={row.note}
          onSave={(note) => annotator.change(row.id, { note })}
          onDone={() => {
            words.current?.focus({ preventScroll: true });
            onEdit(null);
          }}
        />
      ) : null}
      {isActive ? (
        <div className={styles.acts}>
          <ColorButtons current={row.color} onChoose={(color) => annotator.change(row.id, { color })} />
          <span className={styles.gap} />
          <KindMenu current={row.kind} onChoose={(kind) => annotator.change(row.id, { kind })} />
          {isEditing ? null : (
            <IconButton label={t('editNote')} onPress={() => onEdit(row.id)}>
              <Pencil size={17} aria-hidden />
            </IconButton>
          )}
          <IconButton label={t('delete')} onPress={() => annotator.remove(row.id)}>
            <Trash2 size={17} aria-hidden />
          </IconButton>
          <TagField
            tags={row.tags}
            onAdd={(tag) => annotator.change(row.id, { tags: [...row.tags, tag] })}
            onRemove={(tag) => annotator.change(row.id, { tags: row.tags.filter((one) => one !== tag) })}
          />
        </div>
      ) : null}
    </article>
  );
});

/** Gives the card of an annotation the focus, where it is on the page; the page does not scroll. */
export function focusCard(id: string): void {
  const card = document.querySelector(`[data-annotation="${CSS.escape(id)}"]`);
  card?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
}
