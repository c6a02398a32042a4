import type { Rating } from '../../../core/review/card';
import { duePreview } from '../queries/due-preview';
import { type Leech, listLeeches } from '../queries/leeches';
import { type DueItem, dueItems, newItems, type ReviewSummary, reviewSummary } from '../queries/review';
import { type WorkloadMaterial, workloadMaterial } from '../queries/workload';
import { useLive } from './use-live';
import { useMinute } from './use-minute';

/** What the start of a review says; follows the database and the clock. `undefined` while loading. */
export function useReviewSummary(): ReviewSummary | undefined {
  return useLive(() => reviewSummary(), [useMinute()], true);
}

/** The items due; follows the database and the clock. `undefined` while loading. */
export function useDueItems(limit?: number): readonly DueItem[] | undefined {
  return useLive(() => dueItems(undefined, limit), [useMinute(), limit], true);
}

/** The items never met, within the limit of the day; `undefined` while loading. */
export function useNewItems(limit?: number): readonly DueItem[] | undefined {
  return useLive(() => newItems(undefined, limit), [useMinute(), limit], true);
}

/** When an item would come back, by rating, if graded at `now`; `undefined` while loading. */
export function useDuePreview(itemId: string, now: number): Readonly<Record<Rating, number>> | undefined {
  return useLive(() => duePreview(itemId, now), [itemId, now]);
}

/** What a guess at the coming reviews is made from; `undefined` while loading. */
export function useWorkloadMaterial(): WorkloadMaterial | undefined {
  return useLive(() => workloadMaterial(), []);
}

/** The items forgotten again and again; `undefined` while loading. */
export function useLeeches(): readonly Leech[] | undefined {
  return useLive(() => listLeeches(), []);
}
