export const SECOND_MS = 1000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/**
 * Minutes that local time is ahead of UTC at an instant (China: 480). A function, because daylight saving
 * changes it during the year.
 */
export type UtcOffset = (at: number) => number;

/** A local calendar day, `YYYY-MM-DD`; sorts by time. */
export type DayKey = string;

/** The local calendar day that an instant (milliseconds since the epoch) falls on. */
export function dayKey(at: number, offsetAt: UtcOffset): DayKey {
  return new Date(toLocalClock(at, offsetAt)).toISOString().slice(0, 10);
}

/** Moves a day key by whole calendar days; `days` may be negative. */
export function addDays(key: DayKey, days: number): DayKey {
  return new Date(Date.parse(`${key}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whole calendar days from one day to another; negative if `to` is earlier. */
export function daysBetween(from: DayKey, to: DayKey): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** The first instant of a local day, in milliseconds since the epoch. */
export function startOfDay(key: DayKey, offsetAt: UtcOffset): number {
  return fromLocalClock(Date.parse(`${key}T00:00:00Z`), offsetAt);
}

/** The first instant of the local day after the one that `at` falls on. */
export function endOfDay(at: number, offsetAt: UtcOffset): number {
  return startOfDay(addDays(dayKey(at, offsetAt), 1), offsetAt);
}

/** Shifts an instant so that UTC fields of the result read as the local clock does. */
export function toLocalClock(at: number, offsetAt: UtcOffset): number {
  return at + offsetAt(at) * MINUTE_MS;
}

/**
 * Reverse of `toLocalClock`. A local time that daylight saving skips gives the instant of the change or later;
 * one that happens twice gives the first of the two.
 */
export function fromLocalClock(local: number, offsetAt: UtcOffset): number {
  const before = local - offsetAt(local - DAY_MS) * MINUTE_MS;
  if (toLocalClock(before, offsetAt) === local) return before;
  const after = local - offsetAt(local + DAY_MS) * MINUTE_MS;
  return toLocalClock(after, offsetAt) === local ? after : before;
}
