import { db } from '../db';
import type { OriginalRow } from '../rows';

/** A file that a case was made from, without its bytes. */
export interface OriginalFile {
  /** The revision that was made of it. */
  readonly revision: number;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly importedAt: number;
}

/** The files that a case was made from, the latest first; empty for a case that came as a package. */
export async function listOriginals(caseId: string): Promise<readonly OriginalFile[]> {
  const rows = await db.originals.where({ caseId }).toArray();
  return rows.sort(latestFirst).map(({ revision, name, bytes, updatedAt }) => ({
    revision,
    name,
    size: bytes.length,
    importedAt: updatedAt,
  }));
}

/** One of those files with its bytes, the latest where no revision is named; `null` where it is not kept. */
export async function getOriginal(caseId: string, revision?: number): Promise<OriginalRow | null> {
  const rows = await db.originals.where({ caseId }).toArray();
  const [found] = rows.filter((row) => revision === undefined || row.revision === revision).sort(latestFirst);
  return found ?? null;
}

function latestFirst(a: OriginalRow, b: OriginalRow): number {
  return b.revision - a.revision;
}
