import { afterEach, describe, expect, it, vi } from 'vitest';
import { casePackage, generatedQuestion, NOON } from '../../../tests/support/case-fixture';
import { withEmptyDatabase } from '../../../tests/support/data-fixture';
import { installPackage } from './commands/cases';
import { recordReading, savePosition } from './commands/reading';
import { recordAnswer, startSession } from './commands/sessions';
import { setSetting } from './commands/settings';
import { AnduDatabase, db, onDatabaseLost, openDatabase } from './db';
import { STRICT_STORES } from './durability';

withEmptyDatabase();
afterEach(() => vi.restoreAllMocks());

/** Runs `act` and gives the durability of each write transaction it made. */
async function durabilityOf(act: () => Promise<unknown>): Promise<readonly unknown[]> {
  // Dexie binds the method when it opens, so the spy has to be there before.
  db.close();
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await openDatabase();
  await act();
  return spy.mock.calls.filter(([, mode]) => mode === 'readwrite').map((call) => Object(call[2]).durability);
}

describe('durability', () => {
  it('waits for the disk for what a learner did by hand', async () => {
    const session = await startSession({ kind: 'practice', caseId: 'c', questionIds: ['q'], seed: 1 });
    const writes = await durabilityOf(() =>
      recordAnswer(
        session.id,
        generatedQuestion('q', 'i'),
        { kind: 'trueFalse', value: true },
        { isCorrect: true, score: 1 },
        900,
      ),
    );
    expect(writes).toEqual(['strict']);
  });

  it('does not wait for what is written all the time or can be had again', async () => {
    const writes = await durabilityOf(async () => {
      await savePosition({ caseId: 'c', revision: 1, blockId: 'b', offset: 0 });
      await recordReading([{ caseId: 'c', blockId: 'b', sectionId: 's', at: NOON, durationMs: 10 }]);
      await setSetting('theme', 'night');
    });
    expect(writes).toEqual(['relaxed', 'relaxed', 'relaxed']);
  });

  it('names stores that exist', () => {
    const names = db.tables.map((table) => table.name);
    for (const store of STRICT_STORES) expect(names).toContain(store);
  });
});

describe('openDatabase', () => {
  it('tries a second time, and then works', async () => {
    db.close();
    const open = vi.spyOn(db, 'open');
    open.mockRejectedValueOnce(new Error('Internal error opening backing store'));
    expect((await openDatabase()).ok).toBe(true);
    expect(open).toHaveBeenCalledTimes(2);
    expect(await db.cases.count()).toBe(0);
  });

  it('says so if it fails twice', async () => {
    const open = vi.spyOn(db, 'open').mockRejectedValue(new Error('no disk'));
    expect(await openDatabase()).toEqual({
      ok: false,
      error: { code: 'data.openFailed', facts: { cause: 'no disk' } },
    });
    expect(open).toHaveBeenCalledTimes(2);
  });

  it('lets nothing be written before it was called', async () => {
    await installPackage(casePackage(), 'h1');
    const fresh = new AnduDatabase();
    await expect(fresh.cases.count()).rejects.toThrow();
    expect((await openDatabase(fresh)).ok).toBe(true);
    expect(await fresh.cases.count()).toBe(1);
    fresh.close();
  });

  it('says who is in the way while another connection holds an older version', async () => {
    await db.delete();
    const older = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(db.name, 1);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    expect(await openDatabase()).toEqual({ ok: false, error: { code: 'data.blocked' } });
    older.close();
    expect((await openDatabase()).ok).toBe(true);
  });

  it('tells when another connection takes over, and then lets go', async () => {
    const lost = vi.fn();
    const stop = onDatabaseLost(lost);
    const gone = new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(db.name);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
    await gone;
    expect(lost).toHaveBeenCalled();
    stop();
    expect(db.isOpen()).toBe(false);
  });
});
