import { type ProgressData, progressData } from '../queries/progress';
import { useLive } from './use-live';

/** Progress with one case, or with all; `undefined` while loading. */
export function useProgress(caseId?: string): ProgressData | undefined {
  return useLive(() => progressData(caseId), [caseId]);
}
