import { askableFrom } from '../../../core/review/queue';
import { pickRenderings } from '../../../core/review/renderings';
import { dayKey, MINUTE_MS, SECOND_MS } from '../../../core/time';
import { db } from '../db';
import { environment } from '../environment';
import { dueCards, laterCards } from './due-cards';
import { newItemsOf } from './new-items';
import { askedQuestions, type DueItem, type ReviewDay, REVIEW_TABLES, reviewDay } from './review-day';

/** What is due at once. */
export interface DueNow {
  /** Items that can be asked at once, within today's limit. */
  readonly dueNow: number;
  /** What they will take, from the learner's own pace; rounded up. */
  readonly estimateMinutes: number;
}

/** What the start of a review says. */
export interface ReviewSummary extends DueNow {
  /** Those and the items whose learning step ends later today. */
  readonly dueToday: number;
  /** Items never met that today's limit of new ones still lets in. */
  readonly newAvailable: number;
  readonly reviewedToday: number;
  /** When the next card comes due after `now`; `null` where there is none. */
  readonly nextDueAt: number | null;
}

/** All that a review can start with. */
export interface ReviewStart {
  readonly due: readonly DueItem[];
  readonly fresh: readonly DueItem[];
  readonly summary: ReviewSummary;
}

/** What one review takes until the learner's own pace is known. */
const DEFAULT_PACE_MS = 15 * SECOND_MS;
/** How many of the latest reviews make the learner's pace. */
const PACE_SAMPLE = 100;

/**
 * The items due at `now`, most urgent first, each with one of its active questions; never two questions of
 * one item, nor of one sentence on one day. Items whose questions are all suspended are left out.
 *
 * @param limit at most this many; without it, what the daily limit leaves
 */
export function dueItems(now: number = environment().now(), limit?: number): Promise<readonly DueItem[]> {
  return db.transaction('r', REVIEW_TABLES, async () => {
    const day = await reviewDay(now);
    return dueItemsOf(day, limit ?? day.remainingReviews);
  });
}

/**
 * Items never met, of the case read last first, curated ones first and each in the order of the text; within today's
 * limit of new ones. Siblings of what was asked today wait for tomorrow.
 */
export function newItems(now: number = environment().now(), limit?: number): Promise<readonly DueItem[]> {
  return db.transaction('r', [...REVIEW_TABLES, 'positions'], async () => {
    const day = await reviewDay(now);
    return newItemsOf(day, limit ?? day.remainingNew);
  });
}

/** What is due at `now`; unlike the start of a review, this looks for no items that were never met. */
export function dueNow(now: number = environment().now()): Promise<DueNow> {
  return db.transaction('r', REVIEW_TABLES, async () => {
    const day = await reviewDay(now);
    return dueAndTime(await dueItemsOf(day, day.remainingReviews));
  });
}

/** What the start of a review says, at `now`. */
export async function reviewSummary(now: number = environment().now()): Promise<ReviewSummary> {
  return (await reviewStart(now)).summary;
}

/** What is due and what is new at `now`, and what they come to. */
export function reviewStart(now: number = environment().now()): Promise<ReviewStart> {
  return db.transaction('r', [...REVIEW_TABLES, 'positions'], async () => {
    const day = await reviewDay(now);
    const due = await dueItemsOf(day, day.remainingReviews);
    const fresh = await newItemsOf(day, day.remainingNew);
    const [atOnce, later] = await Promise.all([dueAndTime(due), nextDue(day)]);
    const summary = {
      ...atOnce,
      dueToday: due.length + later.stepsToday,
      newAvailable: fresh.length,
      reviewedToday: day.reviewed,
      nextDueAt: later.at,
    };
    return { due, fresh, summary };
  });
}

async function dueItemsOf(day: ReviewDay, quota: number): Promise<readonly DueItem[]> {
  const found: DueItem[] = [];
  if (quota === 0) return found;
  const guard = await day.guard();
  for await (const chunk of dueCards(day)) {
    for (let at = 0; at < chunk.length; ) {
      const cards = chunk.slice(at, at + quota - found.length);
      at += cards.length;
      const reps = new Map(cards.map((card) => [card.id, card.reps]));
      const questions = await askedQuestions([...reps.keys()], day);
      const picked = pickRenderings(questions, 'recall', (itemId) => reps.get(itemId) ?? 0);
      const asked = cards.flatMap((card) => {
        const question = picked.get(card.id);
        return question === undefined ? [] : [{ itemId: card.id, card, question }];
      });
      // Texts of many cases: asked for together, not one after another.
      const sentences = await Promise.all(asked.map(({ question }) => day.sentence(question)));
      found.push(...asked.filter(({ itemId }, index) => guard.admits(itemId, sentences[index] ?? null)));
      if (found.length >= quota) return found;
    }
  }
  return found;
}

/** When something comes due after now, and how many learning steps end today. */
async function nextDue(day: ReviewDay): Promise<{ at: number | null; stepsToday: number }> {
  const { utcOffset } = environment();
  let at: number | null = null;
  let stepsToday = 0;
  for await (const cards of laterCards(day)) {
    const asked = new Set(
      (
        await askedQuestions(
          cards.map(({ id }) => id),
          day,
        )
      ).map(({ itemId }) => itemId),
    );
    for (const card of cards) {
      // A review of the next day may be due sooner than a step of that day: its day has to be over.
      if (at !== null && dayKey(card.due, utcOffset) > dayKey(at, utcOffset)) return { at, stepsToday };
      if (!asked.has(card.id)) continue;
      if (card.due < day.end) stepsToday += 1;
      at = Math.min(at ?? Number.POSITIVE_INFINITY, askableFrom(card, utcOffset));
      if (card.state === 'review') return { at, stepsToday };
    }
  }
  return { at, stepsToday };
}

async function dueAndTime({ length }: readonly DueItem[]): Promise<DueNow> {
  return { dueNow: length, estimateMinutes: Math.ceil((length * (await reviewPace())) / MINUTE_MS) };
}

/** Median duration of the latest reviews, in milliseconds. */
async function reviewPace(): Promise<number> {
  const latest = await db.reviews.orderBy('at').reverse().limit(PACE_SAMPLE).toArray();
  const durations = latest.map((review) => review.durationMs).sort((a, b) => a - b);
  return durations[Math.floor(durations.length / 2)] ?? DEFAULT_PACE_MS;
}
