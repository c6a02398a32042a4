import { Dexie } from 'dexie';
import { addDays, type DayKey, dayKey, MINUTE_MS, startOfDay } from '../../../core/time';
import { db } from '../db';
import { environment } from '../environment';

/** A count is kept for so long: another window may move cards, and a day's load need not be known to the card. */
const KEPT_MS = 10 * MINUTE_MS;

interface Count {
  readonly cards: number;
  readonly countedAt: number;
}

/**
 * How many cards are due, by the first instant of the day. Counting costs as much as there are cards on it, and every
 * preview and every grade asks for a dozen days, nearly the same ones each time.
 */
const counts = new Map<number, Count>();
/** Goes up with every card that moves, so that no count made meanwhile is kept. */
let moves = 0;

db.on('ready', () => counts.clear(), true);
db.cards.hook('creating', (_id, card) => forgetDayOf(card.due));
db.cards.hook('deleting', (_id, card) => forgetDayOf(card.due));
db.cards.hook('updating', (changes, _id, card) => {
  forgetDayOf(card.due);
  if ('due' in changes && typeof changes.due === 'number') forgetDayOf(changes.due);
});

/** How many cards are due on a local day; counted by the index, none is read. */
export async function dueOn(day: DayKey): Promise<number> {
  const { now, utcOffset } = environment();
  const start = startOfDay(day, utcOffset);
  const known = counts.get(start);
  if (known !== undefined && Math.abs(now() - known.countedAt) < KEPT_MS) return known.cards;
  const movesBefore = moves;
  const cards = await db.cards
    .where('due')
    .between(start, startOfDay(addDays(day, 1), utcOffset))
    .count();
  // What is counted in the middle of a change may be called off.
  const isSettled = moves === movesBefore && Dexie.currentTransaction?.mode !== 'readwrite';
  if (isSettled) counts.set(start, { cards, countedAt: now() });
  return cards;
}

function forgetDayOf(due: number): void {
  const { utcOffset } = environment();
  moves += 1;
  counts.delete(startOfDay(dayKey(due, utcOffset), utcOffset));
}
