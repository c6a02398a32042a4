import { askableFrom, dueQueue } from '../../../core/review/queue';
import { pickRenderings } from '../../../core/review/renderings';
import { addDays, dayKey, endOfDay, MINUTE_MS, SECOND_MS, startOfDay } from '../../../core/time';
import { db } from '../db';
import { environment } from '../environment';
import { isAsked } from '../question-state';
import type { CardRow, QuestionRow } from '../rows';
import { getSettings } from './settings';

/** An item to review, and the rendering picked for it. */
export interface DueItem {
  readonly itemId: string;
  /** `null` for an item never met. */
  readonly card: CardRow | null;
  readonly question: QuestionRow;
}

/** What the start of a review says. */
export interface ReviewSummary {
  /** Items that can be asked at once, within today's limit. */
  readonly dueNow: number;
  /** Items that are due today, those whose learning step is still running included. */
  readonly dueToday: number;
  /** Items never met that today's limit of new ones still lets in. */
  readonly newAvailable: number;
  readonly reviewedToday: number;
  /** What `dueNow` will take, from the learner's own pace; rounded up. */
  readonly estimateMinutes: number;
  /** When the next card comes due after `now`; `null` where there is none. */
  readonly nextDueAt: number | null;
}

/** What one review takes until the learner's own pace is known. */
const DEFAULT_PACE_MS = 15 * SECOND_MS;
/** How many of the latest reviews make the learner's pace. */
const PACE_SAMPLE = 100;

/**
 * The items due at `now`, most urgent first, each with one of its active questions; never two questions of
 * one item. Items whose questions are all suspended are left out.
 *
 * @param limit at most this many; without it, what the daily limit leaves
 */
export async function dueItems(
  now: number = environment().now(),
  limit?: number,
): Promise<readonly DueItem[]> {
  const [cards, questions, quota] = await Promise.all([
    db.cards.toArray(),
    activeQuestions(),
    limit ?? remainingReviews(now),
  ]);
  const reps = new Map(cards.map((card) => [card.id, card.reps]));
  const picked = pickRenderings(questions, 'recall', (itemId) => reps.get(itemId) ?? 0);
  return dueQueue(cards, now, environment().utcOffset)
    .flatMap((card) => {
      const question = picked.get(card.id);
      return question === undefined ? [] : [{ itemId: card.id, card, question }];
    })
    .slice(0, quota);
}

/** Items never met, curated ones first and each in the order of the text; within today's limit of new ones. */
export async function newItems(
  now: number = environment().now(),
  limit?: number,
): Promise<readonly DueItem[]> {
  const [met, questions, quota] = await Promise.all([
    db.cards.toCollection().primaryKeys(),
    activeQuestions(),
    limit ?? remainingNew(now),
  ]);
  const known = new Set(met);
  const picked = pickRenderings(
    questions.filter((question) => !known.has(question.itemId)),
    'first',
  );
  return [...picked.values()]
    .sort((a, b) => originRank(a) - originRank(b) || a.question.source.start - b.question.source.start)
    .slice(0, quota)
    .map((question) => ({ itemId: question.itemId, card: null, question }));
}

/** What the start of a review says, at `now`. */
export async function reviewSummary(now: number = environment().now()): Promise<ReviewSummary> {
  const { utcOffset } = environment();
  const [due, fresh, questions, cards, reviewedToday, paceMs] = await Promise.all([
    dueItems(now),
    newItems(now),
    activeQuestions(),
    db.cards.toArray(),
    db.reviews
      .where('at')
      .aboveOrEqual(startOfDay(dayKey(now, utcOffset), utcOffset))
      .count(),
    reviewPace(),
  ]);
  const askable = new Set(questions.map((question) => question.itemId));
  const waiting = cards.filter((card) => askable.has(card.id));
  const tonight = endOfDay(now, utcOffset);
  const later = waiting.map((card) => askableFrom(card, utcOffset)).filter((at) => at > now);
  return {
    dueNow: due.length,
    dueToday: waiting.filter((card) => card.due < tonight).length,
    newAvailable: fresh.length,
    reviewedToday,
    estimateMinutes: Math.ceil((due.length * paceMs) / MINUTE_MS),
    nextDueAt: later.length === 0 ? null : Math.min(...later),
  };
}

/** Active questions of the cases that are on the shelf; those of cases set aside rest. */
async function activeQuestions(): Promise<readonly QuestionRow[]> {
  // One scan and a look-up each: asking for each case by itself takes a seek a case.
  const [cases, rows] = await Promise.all([
    db.cases.where({ deletedAt: 0 }).toArray(),
    db.questions.toArray(),
  ]);
  const shelf = new Set(cases.filter(({ archivedAt }) => archivedAt === 0).map(({ id }) => id));
  return rows.filter((row) => isAsked(row.state) && shelf.has(row.caseId));
}

async function remainingReviews(now: number): Promise<number> {
  const { utcOffset } = environment();
  const [settings, done] = await Promise.all([
    getSettings(),
    db.reviews
      .where('at')
      .aboveOrEqual(startOfDay(dayKey(now, utcOffset), utcOffset))
      .count(),
  ]);
  return Math.max(0, settings['review.dailyLimit'] - done);
}

async function remainingNew(now: number): Promise<number> {
  const { utcOffset } = environment();
  const today = dayKey(now, utcOffset);
  const [settings, cards] = await Promise.all([getSettings(), db.cards.toArray()]);
  const since = startOfDay(today, utcOffset);
  const until = startOfDay(addDays(today, 1), utcOffset);
  // A card graded once, today, was new today.
  const started = cards.filter(
    (card) =>
      card.reps === 1 &&
      card.lastReviewAt !== null &&
      card.lastReviewAt >= since &&
      card.lastReviewAt < until,
  ).length;
  return Math.max(0, settings['review.newPerDay'] - started);
}

/** Median duration of the latest reviews, in milliseconds. */
async function reviewPace(): Promise<number> {
  const latest = await db.reviews.orderBy('at').reverse().limit(PACE_SAMPLE).toArray();
  const durations = latest.map((review) => review.durationMs).sort((a, b) => a - b);
  return durations[Math.floor(durations.length / 2)] ?? DEFAULT_PACE_MS;
}

function originRank({ question }: QuestionRow): number {
  return question.origin === 'generated' ? 1 : 0;
}
