import { getSession, openSessionOf, type SessionDetail } from '../queries/sessions';
import type { SessionRow } from '../rows';
import { useLive } from './use-live';

/** The open session of a kind, on one case if given; `undefined` while loading, `null` where none. */
export function useOpenSession(kind: SessionRow['kind'], caseId?: string): SessionRow | null | undefined {
  return useLive(() => openSessionOf(kind, caseId), [kind, caseId]);
}

/** A session with its questions and answers; `undefined` while loading, `null` if missing. */
export function useSession(id: string): SessionDetail | null | undefined {
  return useLive(() => getSession(id), [id]);
}
