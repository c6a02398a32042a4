import { useTranslation } from 'react-i18next';
import type { ProgressData } from '../../data/queries/progress';
import styles from './ProgressPage.module.css';

/** Answers by kind of question. */
export function KindTable({ rows }: { readonly rows: ProgressData['byKind'] }) {
  const { t } = useTranslation('progress');
  const { t: tQuiz } = useTranslation('quiz');
  if (rows.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{t('kinds.title')}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('kinds.kind')}</th>
            <th scope="col">{t('sections.answers')}</th>
            <th scope="col">{t('sections.right')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ kind, accuracy }) => (
            <tr key={kind}>
              <th scope="row">{tQuiz(`kind.${kind}`)}</th>
              <td>{accuracy.answered}</td>
              <td>{accuracy.share === null ? '–' : `${Math.round(accuracy.share * 100)}%`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
