import type { Transaction } from 'dexie';

/** Annotations get tags. */
export async function upgradeAnnotations(transaction: Transaction): Promise<void> {
  await transaction
    .table('annotations')
    .toCollection()
    .modify((row: { tags?: readonly string[] }) => {
      row.tags ??= [];
    });
}
