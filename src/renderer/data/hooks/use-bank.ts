import type { ItemStatistics } from '../../../core/quiz/item-statistics';
import { caseWeakItems, questionStatistics } from '../queries/bank';
import { useLive } from './use-live';

/** How each question of a case did, by question id; `undefined` while loading. */
export function useQuestionStatistics(caseId: string): ReadonlyMap<string, ItemStatistics> | undefined {
  return useLive(() => questionStatistics(caseId), [caseId]);
}

/** The memory items of a case that one is not sure of; `undefined` while loading. */
export function useWeakItems(caseId: string): ReadonlySet<string> | undefined {
  return useLive(() => caseWeakItems(caseId), [caseId]);
}
