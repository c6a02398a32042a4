import { dueQueue, isDue } from '../../../core/review/queue';
import { db } from '../db';
import { environment } from '../environment';
import type { CardRow } from '../rows';
import type { ReviewDay } from './review-day';

/** Cards read at once: most days have no more due, and a hundred thousand must not all be read for a hundred. */
const CHUNK = 240;
const FEW = 10;

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

/** Cards that come due after `now`, the soonest first, a few at a time: seldom is more than the first one wanted. */
export async function* laterCards({ now, end }: ReviewDay): AsyncGenerator<readonly CardRow[]> {
  const { utcOffset } = environment();
  // Reviews of today are due all day, and may be many.
  const first = await db.cards.where('due').between(now, end, false).toArray();
  yield first.filter((card) => !isDue(card, now, utcOffset));
  for (let read = 0, isMore = true; isMore; ) {
    const later = db.cards.where('due').aboveOrEqual(end);
    const chunk = await (read === 0 ? later : later.offset(read)).limit(FEW).toArray();
    yield chunk;
    read += chunk.length;
    isMore = chunk.length === FEW;
  }
}

function parted(cards: readonly CardRow[]): readonly [steps: readonly CardRow[], others: readonly CardRow[]] {
  const isStep = ({ state }: CardRow) => state === 'learning' || state === 'relearning';
  return [cards.filter(isStep), cards.filter((card) => !isStep(card))];
}
