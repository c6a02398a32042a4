import { type DueItem, dueItems, newItems, type ReviewSummary, reviewSummary } from '../queries/review';
import { useLive } from './use-live';

/**
 * What the start of a review says; `undefined` while loading.
 *
 * @param now milliseconds since the epoch; give a new value to see what has come due since
 */
export function useReviewSummary(now?: number): ReviewSummary | undefined {
  return useLive(() => reviewSummary(now), [now]);
}

/** The items due now; `undefined` while loading. */
export function useDueItems(now?: number, limit?: number): readonly DueItem[] | undefined {
  return useLive(() => dueItems(now, limit), [now, limit]);
}

/** The items never met; `undefined` while loading. */
export function useNewItems(now?: number, limit?: number): readonly DueItem[] | undefined {
  return useLive(() => newItems(now, limit), [now, limit]);
}
