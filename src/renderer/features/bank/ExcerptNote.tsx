import { useTranslation } from 'react-i18next';
import { MOST_ASKED } from '../../../core/quiz/excerpt';
import styles from './BankPage.module.css';

/** Says of a text too long to be asked about as a whole that only parts of it were. */
export function ExcerptNote({ text }: { readonly text: string }) {
  const { t } = useTranslation('bank');
  if (text.length <= MOST_ASKED) return null;
  return (
    <p role="note" className={styles.excerpt}>
      {t('excerpt', { length: text.length, most: MOST_ASKED })}
    </p>
  );
}
