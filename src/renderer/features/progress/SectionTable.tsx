import { useTranslation } from 'react-i18next';
import { Link } from 'react-aria-components';
import type { SectionProgress } from '../../data/queries/progress';
import { Bar } from '../../ui/Bar';
import styles from './ProgressPage.module.css';

/** Reading and answers, section by section. */
export function SectionTable({ sections }: { readonly sections: readonly SectionProgress[] }) {
  const { t } = useTranslation('progress');
  return (
    <section className={styles.section}>
      <h2>{t('sections.title')}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('sections.section')}</th>
            <th scope="col">{t('sections.read')}</th>
            <th scope="col">{t('sections.answers')}</th>
            <th scope="col">{t('sections.right')}</th>
          </tr>
        </thead>
        <tbody>
          {sections.map(({ caseId, sectionId, title, level, share, accuracy }) => (
            <tr key={`${caseId}/${sectionId}`}>
              <th scope="row" data-level={level} lang="zh-CN">
                <Link href={`/read/${caseId}`}>{title || t('sections.beginning')}</Link>
              </th>
              <td>
                <div className={styles.share}>
                  <Bar label={t('sections.read')} value={share} />
                  <span>{Math.round(share * 100)}%</span>
                </div>
              </td>
              <td>{accuracy.answered}</td>
              <td>{accuracy.share === null ? '–' : `${Math.round(accuracy.share * 100)}%`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
