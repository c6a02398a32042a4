import { markResponse } from '../../../core/exam/mark';
import type { ExamPlan, PaperItem } from '../../../core/exam/model';
import { markPaper, paperResult } from '../../../core/exam/report';
import type { Response } from '../../../core/quiz/model';
import { fail, ok, type Result } from '../../../core/result';
import { db } from '../db';
import { environment } from '../environment';
import type { AnswerRow, ResponseRow, SessionRow } from '../rows';
import { finished } from './end-session';
import { introduceItem } from './review-cards';
import { newSession, openSession, type SessionFailure } from './sessions';

/** What an exam is started with. `caseId` is `ALL_CASES` for an exam over all. */
export interface NewExam {
  readonly caseId: string;
  readonly plan: ExamPlan;
  readonly seed: number;
  readonly items: readonly PaperItem[];
}

/** Starts an exam and keeps its questions as they are now. An exam still open is abandoned. */
export async function startExam(
  { caseId, plan, seed, items }: NewExam,
  now: number = environment().now(),
): Promise<SessionRow> {
  const questionIds = items.map(({ question }) => question.id);
  const row = newSession({ kind: 'exam', caseId, questionIds, seed, plan }, now);
  await db.transaction('rw', [db.sessions, db.papers], async () => {
    await openSession(row, now);
    await db.papers.add({ id: row.id, items, updatedAt: now });
  });
  return row;
}

/** What may change of a response; what is left out stays as it is. */
export type ResponseChange = Partial<Pick<ResponseRow, 'response' | 'isFlagged'>> & {
  /** Time spent on the question since it was last stored. */
  readonly addedMs?: number;
};

/**
 * Stores what is given to a question of an exam; written to the disk before it returns. After the exam was
 * handed in only the key points of a short answer can still be set.
 */
export async function saveResponse(
  sessionId: string,
  questionId: string,
  change: ResponseChange,
  now: number = environment().now(),
): Promise<Result<null, SessionFailure>> {
  return db.transaction('rw', [db.sessions, db.responses], async () => {
    const session = await db.sessions.get(sessionId);
    if (session === undefined) return fail('data.sessionMissing');
    const before = await db.responses.get([sessionId, questionId]);
    const isMarking = isSelfMarking(before?.response ?? null, change.response ?? null);
    if (session.status !== 'open' || (session.handedInAt !== null && !isMarking)) {
      return fail('data.sessionClosed');
    }
    const { addedMs = 0, ...changed } = change;
    await db.responses.put({
      sessionId,
      questionId,
      response: null,
      isFlagged: false,
      ...before,
      ...changed,
      durationMs: (before?.durationMs ?? 0) + addedMs,
      updatedAt: now,
    });
    return ok(null);
  });
}

/**
 * Hands an exam in, in one transaction. Without short answers to mark by oneself it is finished: marks are
 * added up, and every answer given is logged and introduces its memory item. Else it waits for `closeExam`.
 */
export function handInExam(
  sessionId: string,
  elapsedMs: number,
  now: number = environment().now(),
): Promise<Result<SessionRow, SessionFailure>> {
  return changeExam(sessionId, async (session, responses) => {
    if (session.handedInAt !== null) return session;
    const handedIn = { ...session, elapsedMs, handedInAt: now, updatedAt: now };
    const isMarkedByOneself = responses.some(({ response }) => isShortAnswer(response));
    return isMarkedByOneself ? handedIn : close(handedIn, responses, now);
  });
}

/** Finishes an exam whose short answers were marked. */
export function closeExam(
  sessionId: string,
  now: number = environment().now(),
): Promise<Result<SessionRow, SessionFailure>> {
  return changeExam(sessionId, (session, responses) => close(session, responses, now));
}

function changeExam(
  sessionId: string,
  change: (session: SessionRow, responses: readonly ResponseRow[]) => SessionRow | Promise<SessionRow>,
): Promise<Result<SessionRow, SessionFailure>> {
  const tables = [db.sessions, db.papers, db.responses, db.answers, db.cards];
  return db.transaction('rw', tables, async () => {
    const session = await db.sessions.get(sessionId);
    if (session === undefined) return fail('data.sessionMissing');
    if (session.status !== 'open') return ok(session);
    const changed = await change(session, await db.responses.where({ sessionId }).toArray());
    await db.sessions.put(changed);
    return ok(changed);
  });
}

async function close(
  session: SessionRow,
  responses: readonly ResponseRow[],
  now: number,
): Promise<SessionRow> {
  const items = (await db.papers.get(session.id))?.items ?? [];
  const scoring = session.plan?.kind === 'exam' ? session.plan.scoring : 'allOrNothing';
  const given = new Map(responses.map((row) => [row.questionId, row]));
  for (const item of items) {
    const row = given.get(item.question.id);
    if (row === undefined || row.response === null) continue;
    // The log counts shares of one question, whatever it was worth on this paper.
    const { earned, isCorrect } = markResponse(item.question, row.response, 1, scoring);
    const answer = answerRow(session, item, row.response, row.durationMs, now);
    await db.answers.add({ ...answer, isCorrect, score: earned });
    await introduceItem(item.question.itemId, item.caseId, isCorrect, now);
  }
  const result = paperResult(markPaper(items, responses, scoring));
  return finished({ ...session, result }, now);
}

function answerRow(
  session: SessionRow,
  item: PaperItem,
  response: Response,
  durationMs: number,
  now: number,
): Omit<AnswerRow, 'isCorrect' | 'score'> {
  return {
    id: environment().newId(),
    caseId: item.caseId,
    sessionId: session.id,
    questionId: item.question.id,
    questionKind: item.question.kind,
    sectionId: item.sectionId,
    response,
    at: session.handedInAt ?? now,
    durationMs,
  };
}

/** Whether only the points met of a short answer differ, and not its words. */
function isSelfMarking(before: Response | null, after: Response | null): boolean {
  return before?.kind === 'shortAnswer' && after?.kind === 'shortAnswer' && before.text === after.text;
}

function isShortAnswer(response: Response | null): boolean {
  return response?.kind === 'shortAnswer' && response.text.trim() !== '';
}
