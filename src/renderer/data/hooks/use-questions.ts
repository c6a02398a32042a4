import { countAsked, listQuestions } from '../queries/questions';
import type { QuestionRow } from '../rows';
import { useLive } from './use-live';

/** A case's questions in the order of the text, suspended ones too; `undefined` while loading. */
export function useQuestions(caseId: string): readonly QuestionRow[] | undefined {
  return useLive(() => listQuestions(caseId), [caseId]);
}

/** How many questions of a case are asked, by section; `null` where it has none at all, `undefined` while loading. */
export function useAskedCounts(caseId: string): ReadonlyMap<string, number> | null | undefined {
  return useLive(() => countAsked(caseId), [caseId]);
}
