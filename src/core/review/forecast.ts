import { addDays, type DayKey, dayKey, type UtcOffset } from '../time';
import type { ReviewCard } from './card';

/** How many cards come due on one local day. */
export interface ForecastDay {
  readonly day: DayKey;
  readonly count: number;
}

const FORECAST_DAYS = 14;

/**
 * Counts the cards that come due on each of the next `days` local days, today first. What is overdue counts
 * for today, since that is when it will be asked.
 */
export function forecastDue(
  cards: readonly ReviewCard[],
  now: number,
  offsetAt: UtcOffset,
  days: number = FORECAST_DAYS,
): readonly ForecastDay[] {
  const today = dayKey(now, offsetAt);
  const counts = new Map<DayKey, number>();
  for (const card of cards) {
    const day = dayKey(Math.max(card.due, now), offsetAt);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return Array.from({ length: days }, (_, index) => {
    const day = addDays(today, index);
    return { day, count: counts.get(day) ?? 0 };
  });
}
