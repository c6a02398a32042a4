import { MINUTE_MS } from '../time';

/** Characters a minute until a reader's own pace is known: careful reading of Chinese. */
const USUAL_PACE = 350;
/** A reader's own pace counts from this much reading on. */
const MIN_READ_MS = 2 * MINUTE_MS;
const MIN_READ_LENGTH = 500;
/** Bounds in characters a minute: a page left open, or leafed through, says nothing. */
const PACE = { min: 120, max: 1200 } as const;

/**
 * How long the rest of a text takes, in milliseconds, at the pace so far.
 *
 * @param length of the whole text in characters
 * @param share of it that was read, 0…1
 * @param readMs time spent on that
 */
export function timeLeft(length: number, share: number, readMs: number): number {
  const read = length * share;
  const isKnown = readMs >= MIN_READ_MS && read >= MIN_READ_LENGTH;
  const own = (read / readMs) * MINUTE_MS;
  const pace = isKnown ? Math.min(PACE.max, Math.max(PACE.min, own)) : USUAL_PACE;
  return ((length - read) / pace) * MINUTE_MS;
}
