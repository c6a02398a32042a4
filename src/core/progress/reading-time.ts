import { type DayKey, dayKey, endOfDay, type UtcOffset } from '../time';

/** A stretch of time in which one block was in view. `at` is its start; both in milliseconds. */
export interface ReadingSpan {
  readonly at: number;
  readonly durationMs: number;
}

/**
 * Joins stretches into ones that do not overlap, in order: several blocks are in view at once, and their
 * times must not be added up.
 */
export function mergeSpans(spans: readonly ReadingSpan[]): readonly ReadingSpan[] {
  const merged: { at: number; durationMs: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.at - b.at)) {
    const last = merged.at(-1);
    if (last === undefined || span.at > last.at + last.durationMs) {
      merged.push({ at: span.at, durationMs: span.durationMs });
    } else {
      last.durationMs = Math.max(last.durationMs, span.at + span.durationMs - last.at);
    }
  }
  return merged;
}

/** Milliseconds read in all; what overlaps counts once. */
export function readingTime(spans: readonly ReadingSpan[]): number {
  return mergeSpans(spans).reduce((sum, span) => sum + span.durationMs, 0);
}

/** Milliseconds read on each local day that has any; a stretch across midnight is divided there. */
export function readingTimeByDay(
  spans: readonly ReadingSpan[],
  offsetAt: UtcOffset,
): ReadonlyMap<DayKey, number> {
  const byDay = new Map<DayKey, number>();
  for (const span of mergeSpans(spans)) {
    const end = span.at + span.durationMs;
    let from = span.at;
    while (from < end) {
      const until = Math.min(end, endOfDay(from, offsetAt));
      const day = dayKey(from, offsetAt);
      byDay.set(day, (byDay.get(day) ?? 0) + until - from);
      from = until;
    }
  }
  return byDay;
}
