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
