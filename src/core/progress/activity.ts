import { addDays, type DayKey, dayKey, daysBetween, type UtcOffset } from '../time';

/** On which local days something was done. */
export interface Activity {
  /** Days with any activity, in order. */
  readonly days: readonly DayKey[];
  /** Consecutive active days up to today; a day not yet begun does not break it. */
  readonly streak: number;
  readonly longestStreak: number;
}

/**
 * Derives activity from the instants (milliseconds since the epoch) at which something was done. The streak
 * counts back from today, or from yesterday while today is still empty.
 */
export function measureActivity(instants: Iterable<number>, now: number, offsetAt: UtcOffset): Activity {
  const active = new Set<DayKey>();
  for (const at of instants) active.add(dayKey(at, offsetAt));
  const days = [...active].sort();
  const today = dayKey(now, offsetAt);
  let streak = 0;
  let cursor = active.has(today) ? today : addDays(today, -1);
  while (active.has(cursor)) {
    streak += 1;
    cursor = addDays(cursor, -1);
  }
  return { days, streak, longestStreak: longestRun(days) };
}

function longestRun(days: readonly DayKey[]): number {
  let longest = 0;
  let run = 0;
  let previous: DayKey | null = null;
  for (const day of days) {
    run = previous !== null && daysBetween(previous, day) === 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
    previous = day;
  }
  return longest;
}
