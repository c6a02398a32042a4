import type { Rating } from '../../../core/review/card';
import { duePreview } from '../queries/due-preview';
import { type Leeches, listLeeches } from '../queries/leeches';
import { type DueNow, dueNow, type ReviewStart, reviewStart } from '../queries/review';
import { countReviews } from '../queries/review-log';
import { type WorkloadMaterial, workloadMaterial } from '../queries/workload';
import { useLive } from './use-live';
import { useMinute } from './use-minute';

/** What is due, what is new, and what they come to; follows the database and the clock. `undefined` while loading. */
export function useReviewStart(): ReviewStart | undefined {
  return useLive(() => reviewStart(), [useMinute()], true);
}

/** What is due at once; follows the database and the clock. `undefined` while loading. */
export function useDueNow(): DueNow | undefined {
  return useLive(() => dueNow(), [useMinute()], true);
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
export function useLeeches(): Leeches | undefined {
  return useLive(() => listLeeches(), []);
}

/** How many graded recalls the log holds; `undefined` while loading. */
export function useReviewCount(): number | undefined {
  return useLive(() => countReviews(), []);
}
