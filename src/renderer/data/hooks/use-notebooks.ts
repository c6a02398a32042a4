import { listNotebooks } from '../queries/notebooks';
import type { NotebookRow } from '../rows';
import { useLive } from './use-live';

/** A case's long notes, the last changed first; `undefined` while loading. */
export function useNotebooks(caseId: string): readonly NotebookRow[] | undefined {
  return useLive(() => listNotebooks(caseId), [caseId]);
}
