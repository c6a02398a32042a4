import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import type { SessionDetail } from '../../data/queries/sessions';
import { Button } from '../../ui/Button';
import { LinkButton } from '../../ui/LinkButton';
import { Screen } from '../../ui/Screen';
import styles from './SessionSummary.module.css';
import { practiseQuestions } from './start-practice';
import { PLACES } from './session-places';
import { WrongList } from './WrongList';

/** What came of a session: how many right, which wrong, and another try at those. */
export function SessionSummary({ detail }: { readonly detail: SessionDetail }) {
  const { t } = useTranslation('quiz');
  const { session, questions, answers } = detail;
  const right = answers.filter((answer) => answer.isCorrect).length;
  const wrongIds = [
    ...new Set(answers.filter((answer) => !answer.isCorrect).map((answer) => answer.questionId)),
  ];
  const wrong = wrongIds.flatMap((id) => questions.find((row) => row.id === id) ?? []);
  const seconds = Math.round(answers.reduce((sum, answer) => sum + answer.durationMs, 0) / 1000);
  const retry = async () => {
    const caseId = wrong[0]?.caseId;
    const id = caseId && (await practiseQuestions(caseId, wrongIds, session.seed + 1));
    if (id) navigate(`/session/${id}`);
  };
  return (
    <Screen title={t(session.kind === 'review' ? 'summary.reviewDone' : 'summary.practiceDone')}>
      <dl className={styles.figures}>
        <div>
          <dt>{t('summary.right')}</dt>
          <dd>
            {right} <small>/ {answers.length}</small>
          </dd>
        </div>
        <div>
          <dt>{t('summary.share')}</dt>
          <dd>{answers.length === 0 ? '–' : `${Math.round((right / answers.length) * 100)}%`}</dd>
        </div>
        <div>
          <dt>{t('summary.time')}</dt>
          <dd>{t('summary.minutes', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 })}</dd>
        </div>
      </dl>
      <WrongList rows={wrong} />
      {wrong.length === 0 ? <p>{t('summary.allRight')}</p> : null}
      <div className={styles.acts}>
        {wrong.length > 0 ? (
          <Button look="primary" onPress={() => void retry()}>
            {t('summary.retry', { count: wrong.length })}
          </Button>
        ) : null}
        <LinkButton href={PLACES[session.kind]}>{t('summary.back')}</LinkButton>
        <LinkButton href="/progress">{t('summary.progress')}</LinkButton>
      </div>
    </Screen>
  );
}
