import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/hooks/use-sessions';
import { Empty } from '../../ui/Empty';
import { LinkButton } from '../../ui/LinkButton';
import { ContestSession } from './contest/ContestSession';
import { ExamSession } from './exam/ExamSession';
import { RunningSession } from './RunningSession';
import { SessionSummary } from './SessionSummary';

/** One sitting: its questions one by one, then what came of it. */
export function SessionPage({ sessionId }: { readonly sessionId: string }) {
  const { t } = useTranslation('quiz');
  const detail = useSession(sessionId);
  if (detail === undefined) return null;
  if (detail === null) {
    return (
      <Empty title={t('missing.title')} text={t('missing.text')}>
        <LinkButton href="/practice" look="primary">
          {t('missing.act')}
        </LinkButton>
      </Empty>
    );
  }
  if (detail.session.kind === 'exam') return <ExamSession sessionId={sessionId} />;
  if (detail.session.kind === 'contest') return <ContestSession detail={detail} />;
  return detail.session.status === 'open' ? (
    <RunningSession detail={detail} />
  ) : (
    <SessionSummary detail={detail} />
  );
}
