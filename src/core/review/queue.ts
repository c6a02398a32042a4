import { dayKey, startOfDay, type UtcOffset } from '../time';
import type { ReviewCard } from './card';

/** A card as the queue sees it: its item's id beside its state. */
export interface QueueCard extends ReviewCard {
  readonly id: string;
}

/**
 * From when on a card may be asked, in milliseconds since the epoch. Learning steps are minutes apart and wait
 * for their minute; a card in review is due from the start of its local day, so that the morning's list does
 * not grow by the hour.
 */
export function askableFrom(card: ReviewCard, offsetAt: UtcOffset): number {
  return card.state === 'review' ? startOfDay(dayKey(card.due, offsetAt), offsetAt) : card.due;
}

/** Says whether a card is to be asked at `now`. */
export function isDue(card: ReviewCard, now: number, offsetAt: UtcOffset): boolean {
  return askableFrom(card, offsetAt) <= now;
}

/**
 * The cards to ask at `now`, in order: today's learning steps first (they are the most fragile), then all others by
 * due time, a step left on a former day among them; ties by id, so that the order never depends on storage.
 */
export function dueQueue<C extends QueueCard>(
  cards: readonly C[],
  now: number,
  offsetAt: UtcOffset,
): readonly C[] {
  const today = startOfDay(dayKey(now, offsetAt), offsetAt);
  return cards
    .filter((card) => isDue(card, now, offsetAt))
    .sort((a, b) => urgency(a, today) - urgency(b, today) || a.due - b.due || (a.id < b.id ? -1 : 1));
}

/** 0 for a running step, 1 for the rest. */
function urgency({ state, due }: ReviewCard, today: number): number {
  return (state === 'learning' || state === 'relearning') && due >= today ? 0 : 1;
}
