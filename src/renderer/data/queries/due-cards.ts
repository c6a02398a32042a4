import { dueQueue, isDue } from '../../../core/review/queue';
import { db } from '../db';
import { environment } from '../environment';
import type { CardRow } from '../rows';
import type { ReviewDay } from './review-day';

/** Cards read at once: most days have no more due, and a hundred thousand must not all be read for a hundred. */
const CHUNK = 240;

/**
 * The cards due, in the order of `dueQueue`, a chunk at a time: by the index of due times, so that what a day's limit
 * leaves out is never read. Inside a transaction over cards.
 */
export async function* dueCards({ now, start, end }: ReviewDay): AsyncGenerator<readonly CardRow[]> {
  const { utcOffset } = environment();
  const today = await db.cards.where('due').between(start, end).toArray();
  const [steps, others] = parted(dueQueue(today, now, utcOffset));
  yield steps;
  for (let read = 0, isMore = true; isMore; ) {
    const overdue = db.cards.where('due').below(start);
    const chunk = await (read === 0 ? overdue : overdue.offset(read)).limit(CHUNK).toArray();
    yield chunk;
    read += chunk.length;
    isMore = chunk.length === CHUNK;
  }
  yield others;
}

/** Cards that come due after `now`, the soonest first, a chunk at a time. */
export async function* laterCards({ now }: ReviewDay): AsyncGenerator<readonly CardRow[]> {
  const { utcOffset } = environment();
  for (let read = 0, isMore = true; isMore; ) {
    const later = db.cards.where('due').above(now);
    const chunk = await (read === 0 ? later : later.offset(read)).limit(CHUNK).toArray();
    yield chunk.filter((card) => !isDue(card, now, utcOffset));
    read += chunk.length;
    isMore = chunk.length === CHUNK;
  }
}

function parted(cards: readonly CardRow[]): readonly [steps: readonly CardRow[], others: readonly CardRow[]] {
  const isStep = ({ state }: CardRow) => state === 'learning' || state === 'relearning';
  return [cards.filter(isStep), cards.filter((card) => !isStep(card))];
}
