import type { Transaction } from 'dexie';

/** Errata get an origin and a status: all of version 1 were shipped, and all were in the corrected text. */
export async function upgradeErrata(transaction: Transaction): Promise<void> {
  await transaction
    .table('errata')
    .toCollection()
    .modify((row: { origin?: string; status?: string }) => {
      row.origin ??= 'shipped';
      row.status ??= 'accepted';
    });
}
