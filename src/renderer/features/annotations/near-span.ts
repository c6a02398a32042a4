import type { Span } from '../../../core/text/model';

/** Blocks by which a near span grows and moves, so that not every block that comes in has all drawn anew. */
const STEP = 8;

/**
 * The span of the text from the first to the last of some blocks, and up to seven more at both ends; `null` for
 * none. `seen` are indexes into `blocks`.
 */
export function spanAround(blocks: readonly Span[], seen: ReadonlySet<number>): Span | null {
  if (seen.size === 0) return null;
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const index of seen) {
    least = Math.min(least, index);
    most = Math.max(most, index);
  }
  const first = blocks[Math.floor(least / STEP) * STEP];
  const last = blocks[Math.min(blocks.length, Math.ceil((most + 1) / STEP) * STEP) - 1];
  return first && last ? { start: first.start, end: last.end } : null;
}
