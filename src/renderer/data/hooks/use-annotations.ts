import { listAnnotations, listDeletedAnnotations, listTags } from '../queries/annotations';
import type { AnnotationRow } from '../rows';
import { useLive } from './use-live';

/** A case's living annotations in the order of the text; `undefined` while loading. */
export function useAnnotations(caseId: string): readonly AnnotationRow[] | undefined {
  return useLive(() => listAnnotations(caseId), [caseId]);
}

/** A case's deleted annotations, the last deleted first; `undefined` while loading. */
export function useDeletedAnnotations(caseId: string): readonly AnnotationRow[] | undefined {
  return useLive(() => listDeletedAnnotations(caseId), [caseId]);
}

/** Every tag in use in any case, by name; none while loading. */
export function useTags(): readonly string[] {
  return useLive(() => listTags(), []) ?? [];
}
