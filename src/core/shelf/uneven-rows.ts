import type { RowRange, Viewport } from './visible-rows';

/**
 * Where each of many rows of different heights begins, one below the other with `gap` between, and last where they
 * all end. Lengths in CSS pixels.
 */
export function rowTops(heights: readonly number[], gap: number): Float64Array {
  const tops = new Float64Array(heights.length + 1);
  heights.forEach((height, row) => {
    const isLast = row === heights.length - 1;
    tops[row + 1] = (tops[row] ?? 0) + height + (isLast ? 0 : gap);
  });
  return tops;
}

/**
 * The rows that share something with the window, or with the `overscan` above and below it; never empty while there
 * are rows. `tops` is what `rowTops` gives.
 */
export function unevenRowsIn({ scrolled, height }: Viewport, tops: Float64Array, overscan: number): RowRange {
  const count = tops.length - 1;
  if (count <= 0) return { first: 0, end: 0 };
  const first = Math.max(0, firstAfter(tops, scrolled - overscan) - 1);
  const end = firstAfter(tops, scrolled + height + overscan);
  const clamped = Math.min(first, count - 1);
  return { first: clamped, end: Math.max(clamped + 1, Math.min(end, count)) };
}

/** The first index whose top is below a line. */
function firstAfter(tops: Float64Array, line: number): number {
  let low = 0;
  let high = tops.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tops[middle] ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return low;
}
