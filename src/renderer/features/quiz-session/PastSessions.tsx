import { useTranslation } from 'react-i18next';
import { useCases } from '../../data/hooks/use-cases';
import { usePastSessions } from '../../data/hooks/use-sessions';
import type { SessionRow } from '../../data/rows';
import { LinkButton } from '../../ui/LinkButton';
import styles from './PastSessions.module.css';

/** What was finished on a case and over all cases, with its result, and the way to look at it again. */
export function PastSessions({ caseId }: { readonly caseId: string }) {
  const { t, i18n } = useTranslation('sessions');
  const sessions = usePastSessions(caseId);
  const cases = useCases();
  if (!sessions || sessions.length === 0) return null;
  const format = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  const titleOf = (id: string) =>
    id === '' ? t('allCases') : (cases?.find((one) => one.case.id === id)?.title ?? '');
  return (
    <section className={styles.past}>
      <h2>{t('past.title')}</h2>
      <ul>
        {sessions.map((session) => {
          const date = format.format(session.finishedAt ?? session.startedAt);
          const kind = t(`past.kind_${kindOf(session)}`);
          return (
            <li key={session.id}>
              <span className={styles.kind}>{kind}</span>
              <span className={styles.what}>
                <span>{date}</span>
                <span className={styles.case}>{titleOf(session.caseId)}</span>
              </span>
              <span className={styles.result}>{resultText(session)}</span>
              <LinkButton
                look="quiet"
                href={`/session/${session.id}`}
                label={t('past.lookAt', { kind, date })}
              >
                {t('past.look')}
              </LinkButton>
            </li>
          );
        })}
      </ul>
    </section>
  );

  function resultText({ kind, plan, result }: SessionRow): string {
    if (result === null) return '';
    const { score, maxScore, right, asked } = result;
    if (kind === 'exam') return t('past.marks', { score, max: maxScore });
    if (plan?.kind !== 'contest') return t('past.right', { right, asked });
    return t(plan.mode === 'sprint' ? 'contest.points' : 'contest.rounds', { count: score });
  }
}

function kindOf({ kind, plan }: SessionRow) {
  if (plan?.kind === 'contest') return plan.mode;
  return kind === 'contest' ? 'sprint' : kind;
}
