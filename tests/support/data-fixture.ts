import 'fake-indexeddb/auto';
import { afterEach, beforeEach } from 'vitest';
import { editHistory, reviewHistory } from '../../src/renderer/data/commands/undo';
import { db, openDatabase } from '../../src/renderer/data/db';
import { replaceEnvironment } from '../../src/renderer/data/environment';
import { NOON } from './case-fixture';

/** The clock that commands see in a test. */
export const clock = { now: NOON };

/** Gives every test of a file an empty database, ids that count up, and China's time from `NOON` on. */
export function withEmptyDatabase(): void {
  let restore = () => {};
  beforeEach(async () => {
    let count = 0;
    clock.now = NOON;
    restore = replaceEnvironment({
      now: () => clock.now,
      newId: () => `id-${String(++count).padStart(6, '0')}`,
      utcOffset: () => 480,
    });
    await db.delete();
    const opened = await openDatabase();
    if (!opened.ok) throw new Error(opened.error.code);
    editHistory.clear();
    reviewHistory.clear();
  });
  afterEach(() => restore());
}

/** Every row of every table, for comparing whole states of the database. */
export async function dumpDatabase(): Promise<Record<string, readonly unknown[]>> {
  const tables = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return Object.fromEntries(tables);
}
