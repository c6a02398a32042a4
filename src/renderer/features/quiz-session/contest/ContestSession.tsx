import type { SessionDetail } from '../../../data/queries/sessions';
import { ContestEnd } from './ContestEnd';
import { RunningContest } from './RunningContest';

/** A contest under way, or what came of it. */
export function ContestSession({ detail }: { readonly detail: SessionDetail }) {
  const { plan, status } = detail.session;
  const mode = plan?.kind === 'contest' ? plan.mode : 'sprint';
  return status === 'open' ? (
    <RunningContest detail={detail} mode={mode} />
  ) : (
    <ContestEnd detail={detail} mode={mode} />
  );
}
