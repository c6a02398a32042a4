import type { Span } from '../text/model';

/** Finds which of many spans lie at a place, in O(log n + found) for spans that nest little. */
export interface IntervalIndex<T extends Span> {
  /** Spans that hold the character at `offset`: start <= offset < end. */
  readonly at: (offset: number) => readonly T[];
  /** Spans that share at least one character with [start, end). */
  readonly overlapping: (start: number, end: number) => readonly T[];
}

/**
 * Builds an augmented interval tree laid out in an array (CLRS, chapter 14.3): spans sorted by start, each
 * sub-array's middle its root, with the largest end below it. Answers come in order of start, then longest first.
 */
export function createIntervalIndex<T extends Span>(spans: readonly T[]): IntervalIndex<T> {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const maxEnd = new Float64Array(sorted.length);
  const build = (low: number, high: number): number => {
    if (low >= high) return Number.NEGATIVE_INFINITY;
    const middle = (low + high) >>> 1;
    const own = sorted[middle]?.end ?? 0;
    const most = Math.max(own, build(low, middle), build(middle + 1, high));
    maxEnd[middle] = most;
    return most;
  };
  build(0, sorted.length);

  const collect = (low: number, high: number, start: number, end: number, found: T[]): void => {
    const middle = (low + high) >>> 1;
    const span = sorted[middle];
    if (low >= high || span === undefined || (maxEnd[middle] ?? 0) <= start) return;
    collect(low, middle, start, end, found);
    if (span.start >= end) return;
    if (span.end > start && span.end > span.start) found.push(span);
    collect(middle + 1, high, start, end, found);
  };
  const overlapping = (start: number, end: number): readonly T[] => {
    const found: T[] = [];
    if (start < end) collect(0, sorted.length, start, end, found);
    return found;
  };
  return { at: (offset) => overlapping(offset, offset + 1), overlapping };
}
