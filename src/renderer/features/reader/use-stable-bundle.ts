import { useRef } from 'react';
import type { CaseBundle } from '../../data/queries/cases';

/**
 * The same bundle object as long as what the reader shows of it is the same. A live query gives a new object
 * whenever any row it read was written, and each new one would make the reader lay out and listen anew. The former
 * bundle of the same case stays while another revision is loaded.
 */
export function useStableBundle(
  caseId: string,
  bundle: CaseBundle | null | undefined,
): CaseBundle | null | undefined {
  const kept = useRef(bundle);
  const isLoading = bundle === undefined && kept.current?.case.id === caseId;
  if (!isLoading && versionOf(kept.current) !== versionOf(bundle)) kept.current = bundle;
  return kept.current;
}

function versionOf(bundle: CaseBundle | null | undefined): string {
  if (!bundle) return String(bundle);
  const { case: row, revision, errata } = bundle;
  const decided = errata.map(({ id, status, updatedAt }) => [id, status, updatedAt]);
  return JSON.stringify([revision.id, revision.updatedAt, row.packageHash, row.title, decided]);
}
