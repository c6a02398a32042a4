import { SiblingGuard, sentenceOf } from '../../../core/review/siblings';
import { dayKey, endOfDay, startOfDay } from '../../../core/time';
import { db } from '../db';
import { environment } from '../environment';
import { revisionId } from '../keys';
import { isAsked } from '../question-state';
import type { CardRow, CaseRow, QuestionRow, RevisionRow } from '../rows';
import { getSettings } from './settings';

/** Tables that the queries of review read; one transaction over them all is many times quicker than one a request. */
export const REVIEW_TABLES = ['cases', 'revisions', 'questions', 'cards', 'reviews', 'answers', 'settings'];

/** What one local day has seen so far, and how much it may still bring. */
export interface ReviewDay {
  readonly now: number;
  /** First instants of the day and of the next. */
  readonly start: number;
  readonly end: number;
  readonly reviewed: number;
  readonly remainingReviews: number;
  readonly remainingNew: number;
  /** The cases on the shelf by id; those set aside rest. */
  readonly shelf: ReadonlyMap<string, CaseRow>;
  /** The sentence that a question is about, across cases; `null` for one that tells none whole. */
  readonly sentence: (row: QuestionRow) => Promise<string | null>;
  /** A guard that knows what was asked today, in whatever sitting. */
  readonly guard: () => Promise<SiblingGuard>;
}

/** An item to review, and the rendering picked for it. */
export interface DueItem {
  readonly itemId: string;
  /** `null` for an item never met. */
  readonly card: CardRow | null;
  readonly question: QuestionRow;
}

/** The local day of `now`; inside a transaction over `REVIEW_TABLES`. */
export async function reviewDay(now: number): Promise<ReviewDay> {
  const { utcOffset } = environment();
  const start = startOfDay(dayKey(now, utcOffset), utcOffset);
  const end = endOfDay(now, utcOffset);
  const [settings, cases, reviews, answers] = await Promise.all([
    getSettings(),
    db.cases.where({ deletedAt: 0 }).toArray(),
    db.reviews.where('at').aboveOrEqual(start).toArray(),
    db.answers.where('at').aboveOrEqual(start).toArray(),
  ]);
  const shelf = new Map(cases.filter(({ archivedAt }) => archivedAt === 0).map((row) => [row.id, row]));
  const gradedToday = new Map<string, number>();
  for (const { itemId } of reviews) gradedToday.set(itemId, (gradedToday.get(itemId) ?? 0) + 1);
  const graded = await db.cards.bulkGet([...gradedToday.keys()]);
  // A card whose every grade is of today was new today, however often it was asked.
  const started = graded.filter((card) => card && card.reps <= (gradedToday.get(card.id) ?? 0)).length;
  const sentence = sentenceFinder(shelf);
  const asked = [...new Set([...reviews, ...answers].map(({ questionId }) => questionId))];
  return {
    now,
    start,
    end,
    reviewed: reviews.length,
    remainingReviews: Math.max(0, settings['review.dailyLimit'] - reviews.length),
    remainingNew: Math.max(0, settings['review.newPerDay'] - started),
    shelf,
    sentence,
    guard: async () => {
      const guard = new SiblingGuard();
      const rows = (await db.questions.bulkGet(asked)).filter((row) => row !== undefined);
      const sentences = await Promise.all(rows.map(sentence));
      for (const [index, { itemId }] of rows.entries()) guard.note(itemId, sentences[index] ?? null);
      return guard;
    },
  };
}

/** The questions of items that are asked, of cases on the shelf. */
export async function askedQuestions(
  itemIds: readonly string[],
  { shelf }: ReviewDay,
): Promise<readonly QuestionRow[]> {
  // A request an item takes whole rows at once; `anyOf` would go through them one by one.
  const rows = await Promise.all(itemIds.map((itemId) => db.questions.where({ itemId }).toArray()));
  return rows.flat().filter(({ state, caseId }) => isAsked(state) && shelf.has(caseId));
}

/** Reads each case's text once. */
function sentenceFinder(shelf: ReadonlyMap<string, CaseRow>): ReviewDay['sentence'] {
  const texts = new Map<string, Promise<RevisionRow | undefined>>();
  return async ({ caseId, question: { source } }) => {
    const row = shelf.get(caseId);
    if (row === undefined) return null;
    const text =
      texts.get(caseId) ?? db.revisions.get(revisionId(caseId, row.currentRevision)).then((it) => it);
    texts.set(caseId, text);
    const revision = await text;
    const start = revision === undefined ? null : sentenceOf(revision, source);
    return start === null ? null : `${caseId}/${start}`;
  };
}
