import { useTranslation } from 'react-i18next';
import { withoutLinks } from '../../../core/notes/quotations';
import type { AnnotationRow } from '../../data/rows';
import { Button } from '../../ui/Button';
import { LinkButton } from '../../ui/LinkButton';
import { NoteText } from '../annotations';
import styles from './NotebookPage.module.css';

interface Props {
  readonly annotations: readonly AnnotationRow[];
  /** Ids of those that are quoted in the note. */
  readonly linked: ReadonlySet<string>;
  readonly onQuote: (annotation: AnnotationRow) => void;
}

/** The annotations of the case, each with a way into the note and one to its place in the text. */
export function QuotationList({ annotations, linked, onQuote }: Props) {
  const { t } = useTranslation('notebook');
  return (
    <aside className={styles.quotes} aria-label={t('annotations')} tabIndex={0}>
      <h2 className={styles.sideTitle}>{t('annotations')}</h2>
      {annotations.length === 0 ? <p className={styles.hint}>{t('noAnnotations')}</p> : null}
      <ul className={styles.list}>
        {annotations.map((annotation) => {
          const { id, caseId, selectors, note } = annotation;
          return (
            <li key={id} className={styles.quote}>
              <q>{selectors.exact}</q>
              {note === '' ? null : (
                <div className={styles.hint}>
                  <NoteText markdown={withoutLinks(note)} />
                </div>
              )}
              <div className={styles.acts}>
                {linked.has(id) ? <span className={styles.hint}>{t('quoted')}</span> : null}
                <Button
                  aria-label={t('quoteOne', { quote: selectors.exact })}
                  onPress={() => onQuote(annotation)}
                >
                  {t('quote')}
                </Button>
                <LinkButton
                  look="quiet"
                  href={`/read/${caseId}/${selectors.start}-${selectors.end}`}
                  label={t('showOne', { quote: selectors.exact })}
                >
                  {t('show')}
                </LinkButton>
              </div>
            </li>
          );
        })}
      </ul>
    </aside>
  );
}
