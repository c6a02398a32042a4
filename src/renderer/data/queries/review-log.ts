import type { LogColumns } from '../../../core/review/fit/histories';
import { db } from '../db';

/** Rows read at once: a million rows must not all be in memory. */
const CHUNK = 10_000;
/** Recalls that a fit is made from at the most, of whole items: more would change nothing but the time it takes. */
const MOST_RECALLS = 100_000;

/** How many graded recalls the log holds. */
export function countReviews(): Promise<number> {
  return db.reviews.count();
}

/**
 * The log of graded recalls in columns, for fitting; of a very long one the recalls of every n-th item.
 *
 * @throws the signal's reason once it aborts
 */
export async function readReviewLog(signal: AbortSignal): Promise<LogColumns> {
  const stride = Math.max(1, Math.ceil((await db.reviews.count()) / MOST_RECALLS));
  const numbers = new Map<string, number>();
  const items: number[] = [];
  const at: number[] = [];
  const ratings: number[] = [];
  for (let last = '', isMore = true; isMore; ) {
    signal.throwIfAborted();
    const rows = await db.reviews.where('id').above(last).limit(CHUNK).toArray();
    for (const row of rows) {
      const number = numbers.get(row.itemId) ?? numbers.size;
      numbers.set(row.itemId, number);
      if (number % stride !== 0) continue;
      items.push(number);
      at.push(row.at);
      ratings.push(row.rating);
    }
    last = rows.at(-1)?.id ?? last;
    isMore = rows.length === CHUNK;
  }
  return {
    items: Uint32Array.from(items, (number) => number / stride),
    at: Float64Array.from(at),
    ratings: Uint8Array.from(ratings),
  };
}
