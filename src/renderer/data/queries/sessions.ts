import type { ContestMode } from '../../../core/exam/model';
import { db } from '../db';
import type { AnswerRow, QuestionRow, SessionRow } from '../rows';
import { getQuestions } from './questions';

/** A session with its questions and what was answered so far. */
export interface SessionDetail {
  readonly session: SessionRow;
  /** In the order of `session.questionIds`, each once; those that no longer exist are left out. */
  readonly questions: readonly QuestionRow[];
  /** In the order given. */
  readonly answers: readonly AnswerRow[];
}

/** The open session of a kind, on one case if given; the latest where there are several, `null` where none. */
export async function openSessionOf(kind: SessionRow['kind'], caseId?: string): Promise<SessionRow | null> {
  const open = await db.sessions.where({ kind, status: 'open' }).toArray();
  const matching = caseId === undefined ? open : open.filter((session) => session.caseId === caseId);
  return matching.sort((a, b) => b.startedAt - a.startedAt)[0] ?? null;
}

/** A session with its questions and answers; `null` where it does not exist. */
export async function getSession(id: string): Promise<SessionDetail | null> {
  const session = await db.sessions.get(id);
  if (session === undefined) return null;
  const [questions, answers] = await Promise.all([
    getQuestions([...new Set(session.questionIds)]),
    db.answers.where({ sessionId: id }).toArray(),
  ]);
  return { session, questions, answers: answers.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)) };
}

/** How many past sessions a list shows. */
const PAST_SHOWN = 50;

/** Finished sessions, the latest first; of one case and those over all, or of every case without an id. */
export async function pastSessions(
  caseId?: string,
  limit: number = PAST_SHOWN,
): Promise<readonly SessionRow[]> {
  return db.sessions
    .orderBy('startedAt')
    .reverse()
    .filter(
      (session) =>
        session.status === 'finished' &&
        (session.result?.asked ?? 0) > 0 &&
        (caseId === undefined || session.caseId === caseId || session.caseId === ''),
    )
    .limit(limit)
    .toArray();
}

/** The best finished contest of a mode on a case; the earliest of equals, `null` where none was finished. */
export async function bestContest(caseId: string, mode: ContestMode): Promise<SessionRow | null> {
  const sessions = await db.sessions.where({ caseId }).toArray();
  const contests = sessions.filter(
    ({ plan, status }) => status === 'finished' && plan?.kind === 'contest' && plan.mode === mode,
  );
  const ranked = contests.sort(
    (a, b) => (b.result?.score ?? 0) - (a.result?.score ?? 0) || a.startedAt - b.startedAt,
  );
  return ranked[0] ?? null;
}
