import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import { contestQuestions } from '../../../../core/exam/contest';
import type { ContestMode } from '../../../../core/exam/model';
import { SECOND_MS } from '../../../../core/time';
import { startSession } from '../../../data/commands/sessions';
import { newSeed } from '../../../data/environment';
import { useBestContest } from '../../../data/hooks/use-sessions';
import { paperSources } from '../../../data/queries/exams';
import type { SessionDetail } from '../../../data/queries/sessions';
import { Button } from '../../../ui/Button';
import { LinkButton } from '../../../ui/LinkButton';
import { Screen } from '../../../ui/Screen';
import { WrongList } from '../WrongList';
import styles from './ContestSession.module.css';
import { useScoreText } from './use-score-text';

/** What came of a contest, beside the best so far, and what was wrong. */
export function ContestEnd({ detail, mode }: { readonly detail: SessionDetail; readonly mode: ContestMode }) {
  const { t, i18n } = useTranslation('sessions');
  const { session, questions, answers } = detail;
  const best = useBestContest(session.caseId, mode);
  const scoreText = useScoreText(mode);
  const { result } = session;
  const score = result?.score ?? 0;
  const totalMs = answers.reduce((sum, { durationMs }) => sum + durationMs, 0);
  const seconds = answers.length === 0 ? 0 : totalMs / answers.length / SECOND_MS;
  const wrong = answers.filter(({ isCorrect }) => !isCorrect).map(({ questionId }) => questionId);
  const again = async () => {
    const seed = newSeed();
    const sources = await paperSources(session.caseId === '' ? undefined : session.caseId);
    const pool = sources.map(({ question }) => question);
    const questionIds = contestQuestions(pool, mode, seed).map(({ id }) => id);
    const plan = { kind: 'contest', mode } as const;
    const next = await startSession({ kind: 'contest', caseId: session.caseId, questionIds, seed, plan });
    navigate(`/session/${next.id}`);
  };
  return (
    <Screen title={t('contest.done')} lead={t(`contest.${mode}`)}>
      <p className={styles.final}>{scoreText(score)}</p>
      <p className={styles.best} role="status">
        {best?.id === session.id && score > 0
          ? t('contest.newBest')
          : best?.result
            ? t('contest.best', { score: scoreText(best.result.score) })
            : ''}
      </p>
      <dl className={styles.figures}>
        <div>
          <dt>{t('contest.accuracy')}</dt>
          <dd>
            {result?.right ?? 0} / {result?.asked ?? 0}
          </dd>
        </div>
        <div>
          <dt>{t('contest.pace')}</dt>
          <dd>
            {t('contest.seconds', {
              seconds: new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 }).format(seconds),
            })}
          </dd>
        </div>
      </dl>
      <WrongList rows={questions.filter(({ id }) => wrong.includes(id))} />
      <div className={styles.acts}>
        <Button look="primary" onPress={() => void again()}>
          {t('contest.again')}
        </Button>
        <LinkButton href="/practice-contest">{t('report.back')}</LinkButton>
      </div>
    </Screen>
  );
}
