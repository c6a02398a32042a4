import { type Failure, fail, ok, type Result } from '../../../core/result';
import { db } from '../db';
import { environment } from '../environment';
import type { CollectionRow } from '../rows';
import { editHistory } from './undo';

export type CollectionFailure = Failure<'data.collectionMissing'>;

/** Makes an empty collection: one undo entry. */
export async function addCollection(name: string, now: number = environment().now()): Promise<CollectionRow> {
  const row: CollectionRow = {
    id: environment().newId(),
    name: name.trim(),
    caseIds: [],
    updatedAt: now,
    deletedAt: 0,
  };
  await db.collections.add(row);
  editHistory.record({ collections: { added: [row] } });
  return row;
}

/** Gives a collection another name: one undo entry. */
export function renameCollection(
  id: string,
  name: string,
  now: number = environment().now(),
): Promise<Result<CollectionRow, CollectionFailure>> {
  return replaceCollection(id, (row) => ({ ...row, name: name.trim(), updatedAt: now }));
}

/** Takes a collection away; its cases stay where they are. One undo entry. */
export function deleteCollection(
  id: string,
  now: number = environment().now(),
): Promise<Result<CollectionRow, CollectionFailure>> {
  return replaceCollection(id, (row) => ({ ...row, updatedAt: now, deletedAt: now }));
}

/**
 * Puts a case into exactly the collections named; inside the caller's transaction.
 *
 * @returns the collections that changed, before and after
 */
export async function changeMembership(
  caseId: string,
  collectionIds: readonly string[],
  now: number,
): Promise<readonly (readonly [CollectionRow, CollectionRow])[]> {
  const rows = await db.collections.where({ deletedAt: 0 }).toArray();
  const updated = rows
    .filter((row) => row.caseIds.includes(caseId) !== collectionIds.includes(row.id))
    .map((row) => {
      const others = row.caseIds.filter((id) => id !== caseId);
      const caseIds = collectionIds.includes(row.id) ? [...others, caseId] : others;
      return [row, { ...row, caseIds, updatedAt: now }] as const;
    });
  await db.collections.bulkPut(updated.map(([, row]) => row));
  return updated;
}

async function replaceCollection(
  id: string,
  change: (row: CollectionRow) => CollectionRow,
): Promise<Result<CollectionRow, CollectionFailure>> {
  const update = await db.transaction('rw', db.collections, async () => {
    const from = await db.collections.get(id);
    if (from === undefined || from.deletedAt !== 0) return null;
    const to = change(from);
    await db.collections.put(to);
    return [from, to] as const;
  });
  if (update === null) return fail('data.collectionMissing');
  editHistory.record({ collections: { updated: [update] } });
  return ok(update[1]);
}
