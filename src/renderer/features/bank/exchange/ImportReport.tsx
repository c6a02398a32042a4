import { useTranslation } from 'react-i18next';
import type { EntryDefect } from '../../../../exchange/questions/portable';
import styles from './Exchange.module.css';
import type { PlannedQuestion } from './import-plan';

/** Questions listed for looking over; the rest is counted. */
const MOST_LISTED = 200;

interface Props {
  readonly plan: readonly PlannedQuestion[];
  readonly defects: readonly EntryDefect[];
  /** What the numbers of bad entries count. */
  readonly entries: 'row' | 'line' | 'note';
}

/** What will come in, what the bank has already, and each bad entry with its number and reason. */
export function ImportReport({ plan, defects, entries }: Props) {
  const { t } = useTranslation(['bank', 'quiz']);
  const count = (status: PlannedQuestion['status']) => plan.filter((one) => one.status === status).length;
  return (
    <>
      <p role="status">
        {t('import.summary', {
          fresh: count('new') + count('similar'),
          copies: count('duplicate'),
          bad: defects.length,
        })}
      </p>
      {defects.length > 0 ? (
        <section className={styles.part}>
          <h3 className={styles.sub}>{t('import.defects')}</h3>
          <ul className={styles.entries} tabIndex={0} aria-label={t('import.defects')}>
            {defects.map(({ entry, problem, found }) => (
              <li key={entry}>
                <span className={styles.bad}>
                  {t(`import.${entries}`, { number: entry })}
                  {t(`import.problem.${problem}`)}
                </span>
                {found === '' ? null : <q className={styles.found}>{found.slice(0, 80)}</q>}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {plan.length > 0 ? (
        <section className={styles.part}>
          <h3 className={styles.sub}>{t('import.questions')}</h3>
          <ul className={styles.entries} tabIndex={0} aria-label={t('import.questions')}>
            {plan.slice(0, MOST_LISTED).map(({ question, status }, index) => (
              <li key={`${index}-${question.stem}`}>
                <span className={styles.status} data-status={status}>
                  {t(`import.status.${status}`)}
                </span>
                <span className={styles.kind}>{t(`quiz:kind.${question.kind}`)}</span>
                <span lang="zh-CN">{question.stem}</span>
              </li>
            ))}
            {plan.length > MOST_LISTED ? (
              <li>{t('import.more', { count: plan.length - MOST_LISTED })}</li>
            ) : null}
          </ul>
        </section>
      ) : null}
    </>
  );
}
