import { createUuidV7, ID_RANDOM_BYTES } from '../../core/ids';
import { recordReading } from './commands/reading';
import { db } from './db';
import type { ReadingRow } from './rows';

/** Milliseconds that writing all rows in one transaction took, and reading them back. */
interface RowTimes {
  readonly writeMs: number;
  readonly readMs: number;
}

/** Our figures and those of bare IndexedDB with the same rows and indexes, from the same run. */
export interface RowFigures {
  readonly count: number;
  readonly andu: RowTimes;
  readonly raw: RowTimes;
}

const RAW_NAME = 'andu-bench-raw';
const CASE_ID = 'bench';

/**
 * Writes and reads `count` reading events by our commands, then by bare IndexedDB, in any window that has the
 * database open. For the bench alone: the rows are taken out again.
 */
export async function measureRows(count: number): Promise<RowFigures> {
  const events = Array.from({ length: count }, (_, index) => ({
    caseId: CASE_ID,
    blockId: `b${index % 40}`,
    sectionId: `s${index % 8}`,
    at: index * 7,
    durationMs: 5,
  }));
  const rows = events.map((event) => ({ id: newId(event.at), ...event }));
  const andu = await time(
    () => recordReading(events),
    () => db.readings.where({ caseId: CASE_ID }).toArray(),
    count,
  );
  await db.readings.where({ caseId: CASE_ID }).delete();
  const raw = await openRaw();
  try {
    return {
      count,
      andu,
      raw: await time(
        () => writeRaw(raw, rows),
        () => readRaw(raw),
        count,
      ),
    };
  } finally {
    raw.close();
    await settle(indexedDB.deleteDatabase(RAW_NAME));
  }
}

async function time(
  write: () => Promise<void>,
  read: () => Promise<readonly unknown[]>,
  count: number,
): Promise<RowTimes> {
  const start = performance.now();
  await write();
  const written = performance.now();
  const rows = await read();
  const end = performance.now();
  if (rows.length !== count) throw new Error(`read ${rows.length} of ${count} rows`);
  return { writeMs: written - start, readMs: end - written };
}

async function openRaw(): Promise<IDBDatabase> {
  const request = indexedDB.open(RAW_NAME, 1);
  request.onupgradeneeded = () => {
    const store = request.result.createObjectStore('readings', { keyPath: 'id' });
    store.createIndex('caseId', 'caseId');
    store.createIndex('at', 'at');
  };
  return settle(request);
}

function writeRaw(database: IDBDatabase, rows: readonly ReadingRow[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction('readings', 'readwrite', { durability: 'relaxed' });
    const store = transaction.objectStore('readings');
    for (const row of rows) store.put(row);
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
}

function readRaw(database: IDBDatabase): Promise<readonly unknown[]> {
  const store = database.transaction('readings', 'readonly').objectStore('readings');
  return settle(store.index('caseId').getAll(CASE_ID));
}

function newId(at: number): string {
  return createUuidV7(at, crypto.getRandomValues(new Uint8Array(ID_RANDOM_BYTES)));
}

function settle<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
