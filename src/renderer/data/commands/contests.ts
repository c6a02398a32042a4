import { fail, ok, type Result } from '../../../core/result';
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

/** Stores how much time of an exam or of a contest's question is used; it never goes back. */
export async function saveElapsed(
  sessionId: string,
  cursor: number | null,
  elapsedMs: number,
  now: number = environment().now(),
): Promise<Result<null, SessionFailure>> {
  return db.transaction('rw', db.sessions, async () => {
    const session = await db.sessions.get(sessionId);
    if (session === undefined) return fail('data.sessionMissing');
    const isOfThisTurn = cursor === null || cursor === session.cursor;
    if (session.status !== 'open' || session.handedInAt !== null || !isOfThisTurn) return ok(null);
    if (elapsedMs > session.elapsedMs) await db.sessions.put({ ...session, elapsedMs, updatedAt: now });
    return ok(null);
  });
}
