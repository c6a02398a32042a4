import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCases } from '../../data/hooks/use-cases';
import { useReviewSummary } from '../../data/hooks/use-review';
import { LinkButton } from '../../ui/LinkButton';
import { Screen } from '../../ui/Screen';
import { ImportDesk } from '../import';
import { CaseCard } from './CaseCard';
import styles from './ShelfPage.module.css';

/** The cases to study, and what is due today; documents dropped here become cases. */
export function ShelfPage() {
  // The desk stays while the shelf loads: what is being imported is its own.
  return <ImportDesk>{(importButton) => <Shelf acts={importButton} />}</ImportDesk>;
}

function Shelf({ acts }: { readonly acts: ReactNode }) {
  const { t } = useTranslation('library');
  const cases = useCases();
  const summary = useReviewSummary();
  if (!cases || !summary) return null;
  return (
    <Screen title={t('title')} lead={t('lead', { count: cases.length })} acts={acts}>
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
  );
}
