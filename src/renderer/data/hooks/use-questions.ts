import { listQuestions } from '../queries/questions';
import type { QuestionRow } from '../rows';
import { useLive } from './use-live';

/** A case's questions in the order of the text, suspended ones too; `undefined` while loading. */
export function useQuestions(caseId: string): readonly QuestionRow[] | undefined {
  return useLive(() => listQuestions(caseId), [caseId]);
}
