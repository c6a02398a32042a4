import { db } from '../db';
import { environment } from '../environment';
import type { CaseRow } from '../rows';
import { changeMembership } from './collections';
import { editHistory } from './undo';

/** What a learner decides about a case. */
export interface CaseDetails {
  /** Empty, or the document's own title, where that serves. */
  readonly name: string;
  readonly tags: readonly string[];
  /** The collections that it is in. */
  readonly collectionIds: readonly string[];
}

/** Stores what a case is called, its tags and its collections: one transaction, one undo entry. */
export async function setCaseDetails(
  id: string,
  { name, tags, collectionIds }: CaseDetails,
  now: number = environment().now(),
): Promise<void> {
  const diff = await db.transaction('rw', db.cases, db.collections, async () => {
    const cases = await replaceCases([id], (row) => {
      const own = name.trim();
      return { ...row, name: own === row.title ? '' : own, tags, updatedAt: now };
    });
    return {
      cases: { updated: cases },
      collections: { updated: await changeMembership(id, collectionIds, now) },
    };
  });
  editHistory.record(diff);
}

/** Sets cases aside, or puts them back on the shelf: one undo entry. Cases set aside are not asked in review. */
export function setArchived(
  ids: readonly string[],
  isArchived: boolean,
  now: number = environment().now(),
): Promise<void> {
  return change(ids, (row) => ({ ...row, archivedAt: isArchived ? now : 0, updatedAt: now }));
}

/** Puts cases into the bin; everything of theirs stays. One undo entry. */
export function deleteCases(ids: readonly string[], now: number = environment().now()): Promise<void> {
  return change(ids, (row) => ({ ...row, deletedAt: now, updatedAt: now }));
}

/** Takes cases out of the bin as they were: one undo entry. */
export function restoreCases(ids: readonly string[], now: number = environment().now()): Promise<void> {
  return change(ids, (row) => ({ ...row, deletedAt: 0, updatedAt: now }));
}

async function change(ids: readonly string[], to: (row: CaseRow) => CaseRow): Promise<void> {
  const updated = await db.transaction('rw', db.cases, () => replaceCases(ids, to));
  if (updated.length > 0) editHistory.record({ cases: { updated } });
}

/** Inside the caller's transaction. Cases that no longer exist are left out. */
async function replaceCases(
  ids: readonly string[],
  to: (row: CaseRow) => CaseRow,
): Promise<readonly (readonly [CaseRow, CaseRow])[]> {
  const rows = (await db.cases.bulkGet([...ids])).filter((row) => row !== undefined);
  const updated = rows.map((row) => [row, to(row)] as const);
  await db.cases.bulkPut(updated.map(([, row]) => row));
  return updated;
}
