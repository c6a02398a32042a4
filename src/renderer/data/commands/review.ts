import type { Grade, Response } from '../../../core/quiz/model';
import { type Failure, fail, ok, type Result } from '../../../core/result';
import type { Rating } from '../../../core/review/card';
import { db } from '../db';
import { environment } from '../environment';
import { planGrade } from '../queries/plan-grade';
import { getSettings } from '../queries/settings';
import type { RecordsDiff } from '../records-diff';
import type { AnswerRow, CardRow, QuestionRow, ReviewRow, SessionRow } from '../rows';
import type { UndoFailureCode } from '../undo-history';
import { cardRow } from './review-cards';
import { currentTurn, type SessionFailureCode } from './sessions';
import { reviewHistory } from './undo';

/** One recall to store. `answer` is what was given, where the question was answered on screen. */
export interface ReviewInput {
  readonly itemId: string;
  readonly questionId: string;
  readonly sessionId: string;
  readonly rating: Rating;
  readonly durationMs: number;
  readonly answer?: { readonly response: Response; readonly grade: Grade };
  readonly now?: number;
}

/** The state after a grade. `session` has the question again at its end where the rating was 1. */
export interface GradedReview {
  readonly card: CardRow;
  readonly review: ReviewRow;
  readonly session: SessionRow;
}

export type ReviewFailure = Failure<SessionFailureCode | 'data.questionMissing'>;

/**
 * Grades the current question of a review session in one transaction: the card moves on by FSRS, the log and
 * (if given) the answer are appended, the session goes to its next question, and an item graded "again" comes
 * back at the end of the same session. An item without a card gets one.
 */
export async function gradeReview(input: ReviewInput): Promise<Result<GradedReview, ReviewFailure>> {
  const now = input.now ?? environment().now();
  const settings = await getSettings();
  const tables = [db.cards, db.reviews, db.answers, db.sessions, db.questions];
  const outcome = await db.transaction('rw', tables, async () => {
    // Asked for and stored together: each request that waits for the one before costs a millisecond.
    const [turn, question, before] = await Promise.all([
      currentTurn(input.sessionId, input.questionId),
      db.questions.get(input.questionId),
      db.cards.get(input.itemId),
    ]);
    if (!turn.ok) return turn;
    if (question === undefined || question.itemId !== input.itemId) return fail('data.questionMissing');

    const start = before ?? cardRow(input.itemId, question.caseId, now, now);
    const planned = await planGrade(start, input.rating, now, settings);
    const card: CardRow = { ...start, ...planned, updatedAt: now };
    const review = reviewRow(input, question, card, now);
    const answers = input.answer === undefined ? [] : [answerRow(input, input.answer, question, now)];
    const session = advance(turn.value, input, now);

    await Promise.all([
      db.cards.put(card),
      db.reviews.add(review),
      db.answers.bulkAdd(answers),
      db.sessions.put(session),
    ]);
    const diff: RecordsDiff = {
      cards: before === undefined ? { added: [card] } : { updated: [[before, card]] },
      reviews: { added: [review] },
      answers: { added: answers },
      sessions: { updated: [[turn.value, session]] },
    };
    return ok({ graded: { card, review, session }, diff });
  });
  if (!outcome.ok) return outcome;
  reviewHistory.record(outcome.value.diff);
  return ok(outcome.value.graded);
}

/**
 * Takes back the last grade given in this window: card, log, answer and session are as before. The one act
 * that removes rows from the append-only logs, because a mistaken grade never was a recall.
 */
export function undoLastReview(): Promise<Result<RecordsDiff, Failure<UndoFailureCode>>> {
  return reviewHistory.undo();
}

function advance(session: SessionRow, { rating, questionId }: ReviewInput, now: number): SessionRow {
  const questionIds = rating === 1 ? [...session.questionIds, questionId] : session.questionIds;
  return { ...session, questionIds, cursor: session.cursor + 1, updatedAt: now };
}

function reviewRow(input: ReviewInput, question: QuestionRow, card: CardRow, now: number): ReviewRow {
  return {
    id: environment().newId(),
    caseId: question.caseId,
    itemId: input.itemId,
    questionId: input.questionId,
    sessionId: input.sessionId,
    rating: input.rating,
    at: now,
    durationMs: input.durationMs,
    dueAfter: card.due,
    stabilityAfter: card.stability,
  };
}

function answerRow(
  { sessionId, questionId, durationMs }: ReviewInput,
  { response, grade }: NonNullable<ReviewInput['answer']>,
  question: QuestionRow,
  now: number,
): AnswerRow {
  return {
    id: environment().newId(),
    caseId: question.caseId,
    sessionId,
    questionId,
    questionKind: question.question.kind,
    sectionId: question.sectionId,
    response,
    isCorrect: grade.isCorrect,
    score: grade.score,
    at: now,
    durationMs,
  };
}
