import { ok, type Result } from '../../../core/result';
import { db } from '../db';
import { environment } from '../environment';
import type { SessionRow } from '../rows';
import { currentTurn, type SessionFailure } from './sessions';

/** Goes on from a contest's question whose time ran out: it counts as asked, and no answer is logged. */
export async function passTurn(
  sessionId: string,
  questionId: string,
  now: number = environment().now(),
): Promise<Result<SessionRow, SessionFailure>> {
  return db.transaction('rw', db.sessions, async () => {
    const turn = await currentTurn(sessionId, questionId);
    if (!turn.ok) return turn;
    const session = { ...turn.value, cursor: turn.value.cursor + 1, elapsedMs: 0, updatedAt: now };
    await db.sessions.put(session);
    return ok(session);
  });
}
