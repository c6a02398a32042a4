import { contestResult } from '../../../core/exam/contest';
import type { SessionResult } from '../../../core/exam/model';
import { db } from '../db';
import type { AnswerRow, SessionRow } from '../rows';

/** A session closed at `now`, with what came of it; for use inside a transaction that covers answers. */
export async function finished(session: SessionRow, now: number): Promise<SessionRow> {
  const answers = await db.answers.where({ sessionId: session.id }).toArray();
  return {
    ...session,
    status: 'finished',
    result: session.result ?? resultOf(session, answers),
    finishedAt: now,
    updatedAt: now,
  };
}

/** What came of a session of single answers; an exam brings its own result. */
function resultOf(session: SessionRow, answers: readonly AnswerRow[]): SessionResult {
  if (session.plan?.kind === 'contest') {
    return contestResult(session.plan.mode, session.cursor, answers, session.questionIds.length);
  }
  const right = answers.filter(({ isCorrect }) => isCorrect).length;
  return { score: right, maxScore: answers.length, right, asked: answers.length };
}
