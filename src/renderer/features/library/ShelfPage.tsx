import { useTranslation } from 'react-i18next';
import { useCases } from '../../data/hooks/use-cases';
import { useReviewSummary } from '../../data/hooks/use-review';
import { LinkButton } from '../../ui/LinkButton';
import { Screen } from '../../ui/Screen';
import { ImportDesk } from '../import';
import { CaseCard } from './CaseCard';
import styles from './ShelfPage.module.css';

/** The cases to study, and what is due today. */
export function ShelfPage() {
  const { t } = useTranslation('library');
  const cases = useCases();
  const summary = useReviewSummary();
  if (!cases || !summary) return null;
  return (
    <ImportDesk>
      {(importButton) => (
        <Screen title={t('title')} lead={t('lead', { count: cases.length })} acts={importButton}>
          {summary.dueNow > 0 ? (
            <section className={styles.due}>
              <p>
                <strong>{t('due.count', { count: summary.dueNow })}</strong>{' '}
                {t('due.time', { count: summary.estimateMinutes })}
              </p>
              <LinkButton href="/review" look="primary">
                {t('due.act')}
              </LinkButton>
            </section>
          ) : null}
          <ul className={styles.cases}>
            {cases.map((summaryOfCase) => (
              <li key={summaryOfCase.case.id}>
                <CaseCard summary={summaryOfCase} />
              </li>
            ))}
          </ul>
        </Screen>
      )}
    </ImportDesk>
  );
}
