import { listAnnotations } from '../queries/annotations';
import type { AnnotationRow } from '../rows';
import { useLive } from './use-live';

/** A case's living annotations in the order of the text; `undefined` while loading. */
export function useAnnotations(caseId: string): readonly AnnotationRow[] | undefined {
  return useLive(() => listAnnotations(caseId), [caseId]);
}
