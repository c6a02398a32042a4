import { MINUTE_MS, SECOND_MS } from '../time';

/**
 * No tick counts for more: a computer that slept between two ticks must not use up a learner's time. Chromium
 * lets a hidden window tick once a minute, which must count whole.
 */
export const LONGEST_TICK_MS = 65 * SECOND_MS;

/** When the time left is said aloud, in milliseconds before the end. */
export const WARNINGS_MS = [5 * MINUTE_MS, MINUTE_MS] as const;

/** Time used after another tick of `sinceLastMs`, at most `limitMs`. All in milliseconds. */
export function advanceClock(elapsedMs: number, sinceLastMs: number, limitMs: number): number {
  const tick = Math.min(Math.max(0, sinceLastMs), LONGEST_TICK_MS);
  return Math.min(limitMs, elapsedMs + tick);
}

/**
 * The warning that a clock has come to: the smallest one not less than what is left; `null` before the first.
 * An exam no longer than a warning does not begin with it.
 */
export function warningAt(elapsedMs: number, limitMs: number): number | null {
  const leftMs = limitMs - elapsedMs;
  const reached = WARNINGS_MS.filter((warning) => leftMs <= warning && warning < limitMs);
  return reached.at(-1) ?? null;
}
