import { useTranslation } from 'react-i18next';
import { withoutLinks } from '../../../core/notes/quotations';
import type { PlacedAnnotation } from '../annotations';
import styles from './PrintedNotes.module.css';

/** Annotations with words, after the text on paper: beside it there is no room. Not on the screen. */
export function PrintedNotes({ placed }: { readonly placed: readonly PlacedAnnotation[] }) {
  const { t } = useTranslation('reader');
  const noted = placed.filter(({ row, span }) => span && row.note !== '');
  if (noted.length === 0) return null;
  return (
    <section className={styles.notes}>
      <h2>{t('print.notes')}</h2>
      <ol>
        {noted.map(({ row }) => (
          <li key={row.id}>
            <q>{row.selectors.exact}</q>
            <p>{withoutLinks(row.note)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
