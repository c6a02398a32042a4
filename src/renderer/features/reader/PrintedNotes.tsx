import { useTranslation } from 'react-i18next';
import { withoutLinks } from '../../../core/notes/quotations';
import { NoteText, type PlacedAnnotation } from '../annotations';
import styles from './PrintedNotes.module.css';
import { printedNotes } from './printed-notes';

/**
 * Notes by their numbers after the text on paper: beside it there is no room. Only while printing. A mark without
 * words is in the text for all to see, and not listed.
 */
export function PrintedNotes({ placed }: { readonly placed: readonly PlacedAnnotation[] }) {
  const { t } = useTranslation('reader');
  const noted = printedNotes(placed);
  const lost = placed.filter(({ row, span }) => !span && row.note !== '');
  if (noted.length === 0 && lost.length === 0) return null;
  return (
    <section className={styles.notes}>
      {noted.length > 0 ? <h2>{t('print.notes')}</h2> : null}
      <ol>
        {noted.map(({ row }, index) => (
          <li key={row.id}>
            <span className={styles.number}>{index + 1}</span>
            <NoteView quote={row.selectors.exact} note={row.note} />
          </li>
        ))}
      </ol>
      {lost.length > 0 ? <h2>{t('print.lost')}</h2> : null}
      <ul>
        {lost.map(({ row }) => (
          <li key={row.id}>
            <span className={styles.number}>–</span>
            <NoteView quote={row.selectors.exact} note={row.note} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function NoteView({ quote, note }: { readonly quote: string; readonly note: string }) {
  return (
    <div>
      <blockquote className={styles.quote}>{quote}</blockquote>
      <NoteText markdown={withoutLinks(note)} />
    </div>
  );
}
