import { listDeletedNotebooks, listNotebooks } from '../queries/notebooks';
import type { NotebookRow } from '../rows';
import { useLive } from './use-live';

/** A case's long notes, the last changed first; `undefined` while loading. */
export function useNotebooks(caseId: string): readonly NotebookRow[] | undefined {
  return useLive(() => listNotebooks(caseId), [caseId]);
}

/** A case's deleted long notes, the last deleted first; `undefined` while loading. */
export function useDeletedNotebooks(caseId: string): readonly NotebookRow[] | undefined {
  return useLive(() => listDeletedNotebooks(caseId), [caseId]);
}
