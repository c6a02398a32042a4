import { type Failure, fail, ok, type Result } from '../../../core/result';
import type { Grade, Question, Response } from '../../../core/quiz/model';
import { db } from '../db';
import { environment } from '../environment';
import type { AnswerRow, SessionRow } from '../rows';
import { finished } from './end-session';
import { introduceItem } from './review-cards';

/** The case id of a session over all cases. */
export const ALL_CASES = '';

export type SessionFailureCode = 'data.sessionMissing' | 'data.sessionClosed' | 'data.answerOutOfTurn';
export type SessionFailure = Failure<SessionFailureCode>;

/** What a session is started with. `caseId` is `ALL_CASES` for a review over all. */
export type NewSession = Pick<SessionRow, 'kind' | 'caseId' | 'questionIds' | 'seed'> & {
  readonly plan?: SessionRow['plan'];
};

/** Starts a session, and abandons an open one of the same kind on the same case. */
export async function startSession(plan: NewSession, now: number = environment().now()): Promise<SessionRow> {
  const row = newSession(plan, now);
  await db.transaction('rw', db.sessions, () => openSession(row, now));
  return row;
}

/** The row of a session about to begin. */
export function newSession({ kind, caseId, questionIds, seed, plan }: NewSession, now: number): SessionRow {
  return {
    id: environment().newId(),
    caseId,
    kind,
    status: 'open',
    questionIds,
    cursor: 0,
    seed,
    plan: plan ?? null,
    elapsedMs: 0,
    handedInAt: null,
    result: null,
    startedAt: now,
    finishedAt: null,
    updatedAt: now,
  };
}

/**
 * Adds a session in place of an open one, inside the caller's transaction. There is one open exam at a time,
 * since it hides the texts of its cases.
 */
export async function openSession(row: SessionRow, now: number): Promise<void> {
  await db.sessions
    .where({ kind: row.kind, status: 'open' })
    .and((session) => row.kind === 'exam' || session.caseId === row.caseId)
    .modify({ status: 'abandoned', finishedAt: now, updatedAt: now });
  await db.sessions.add(row);
}

/** The session and the answer after `recordAnswer`. */
export interface RecordedAnswer {
  readonly session: SessionRow;
  readonly answer: AnswerRow;
}

/**
 * Appends the answer to a session's current question and moves on to the next, in one transaction. The
 * question's memory item gets a card if it has none (see `introduceItem`).
 *
 * @returns `data.answerOutOfTurn` where the question is not the current one, as after a double click
 */
export async function recordAnswer(
  sessionId: string,
  question: Question,
  response: Response,
  grade: Grade,
  durationMs: number,
  now: number = environment().now(),
): Promise<Result<RecordedAnswer, SessionFailure>> {
  return db.transaction('rw', [db.sessions, db.answers, db.questions, db.cards], async () => {
    const current = await currentTurn(sessionId, question.id);
    if (!current.ok) return current;
    const stored = await db.questions.get(question.id);
    const answer: AnswerRow = {
      id: environment().newId(),
      caseId: stored?.caseId ?? current.value.caseId,
      sessionId,
      questionId: question.id,
      questionKind: question.kind,
      sectionId: stored?.sectionId ?? '',
      response,
      isCorrect: grade.isCorrect,
      score: grade.score,
      at: now,
      durationMs,
    };
    const session: SessionRow = {
      ...current.value,
      cursor: current.value.cursor + 1,
      elapsedMs: 0,
      updatedAt: now,
    };
    await db.answers.add(answer);
    await db.sessions.put(session);
    await introduceItem(question.itemId, answer.caseId, grade.isCorrect, now);
    return ok({ session, answer });
  });
}

/** Closes a session as finished; one that is closed already stays as it is. */
export function finishSession(
  id: string,
  now: number = environment().now(),
): Promise<Result<SessionRow, SessionFailure>> {
  return closeSession(id, 'finished', now);
}

/** Closes a session as given up; its answers stay. */
export function abandonSession(
  id: string,
  now: number = environment().now(),
): Promise<Result<SessionRow, SessionFailure>> {
  return closeSession(id, 'abandoned', now);
}

/** How far an exam is, or a contest with the question it is at. */
export interface ClockState {
  readonly cursor: number;
  /** Of the whole exam, or of the contest's question. */
  readonly elapsedMs: number;
}

/**
 * Stores the clock of an exam or of a contest's current question; it never goes back. Too late, after the
 * session was closed or went on to another question, nothing is stored.
 */
export async function saveElapsed(
  id: string,
  { cursor, elapsedMs }: ClockState,
  now: number = environment().now(),
): Promise<void> {
  await db.transaction('rw', db.sessions, async () => {
    const session = await db.sessions.get(id);
    if (session?.status !== 'open' || session.handedInAt !== null) return;
    if (session.kind !== 'exam' && session.cursor !== cursor) return;
    const kept = Math.max(session.elapsedMs, Math.round(elapsedMs));
    if (kept === session.elapsedMs && cursor === session.cursor) return;
    await db.sessions.put({ ...session, cursor, elapsedMs: kept, updatedAt: now });
  });
}

/** An open session whose turn it is to ask `questionId`; for use inside a transaction that covers sessions. */
export async function currentTurn(
  sessionId: string,
  questionId: string,
): Promise<Result<SessionRow, SessionFailure>> {
  const session = await db.sessions.get(sessionId);
  if (session === undefined) return fail('data.sessionMissing');
  if (session.status !== 'open') return fail('data.sessionClosed');
  if (session.questionIds[session.cursor] !== questionId) return fail('data.answerOutOfTurn');
  return ok(session);
}

function closeSession(
  id: string,
  status: 'finished' | 'abandoned',
  now: number,
): Promise<Result<SessionRow, SessionFailure>> {
  return db.transaction('rw', [db.sessions, db.answers], async () => {
    const session = await db.sessions.get(id);
    if (session === undefined) return fail('data.sessionMissing');
    if (session.status !== 'open') return ok(session);
    const closed: SessionRow =
      status === 'finished'
        ? await finished(session, now)
        : { ...session, status, finishedAt: now, updatedAt: now };
    await db.sessions.put(closed);
    return ok(closed);
  });
}
