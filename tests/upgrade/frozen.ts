import { z } from 'zod';

/*
 * A frozen database: its raw schema and all its rows, as plain JSON. Written once for each version by
 * freeze.ts and never again; read without Dexie, so that it stays what it was whatever the program becomes.
 */

const keyPath = z.union([z.string(), z.array(z.string())]);

const frozenSchema = z.strictObject({
  /** IndexedDB's version: ten times that of Dexie. */
  rawVersion: z.number().int().positive(),
  stores: z.array(
    z.strictObject({
      name: z.string(),
      keyPath,
      indexes: z.array(
        z.strictObject({ name: z.string(), keyPath, unique: z.boolean(), multiEntry: z.boolean() }),
      ),
      rows: z.array(z.record(z.string(), z.unknown())),
    }),
  ),
});
export type FrozenDatabase = z.infer<typeof frozenSchema>;

/** A frozen database as the JSON of its file; bytes as base64 under `$bytes`. */
export function writeFrozen(frozen: FrozenDatabase): string {
  const replacer = (_key: string, value: unknown) =>
    value instanceof Uint8Array ? { $bytes: Buffer.from(value).toString('base64') } : value;
  return `${JSON.stringify(frozen, replacer, 2)}\n`;
}

const frozenBytes = z.strictObject({ $bytes: z.base64() });

/** Reads what {@link writeFrozen} wrote. @throws where the JSON is of another shape */
export function readFrozen(json: string): FrozenDatabase {
  const reviver = (_key: string, value: unknown): unknown => {
    const bytes = frozenBytes.safeParse(value);
    return bytes.success ? Uint8Array.from(Buffer.from(bytes.data.$bytes, 'base64')) : value;
  };
  return frozenSchema.parse(JSON.parse(json, reviver));
}

/** Reads a whole database through raw IndexedDB, at whatever version it has. */
export async function freezeDatabase(name: string): Promise<FrozenDatabase> {
  const database = await settle(indexedDB.open(name));
  const transaction = database.transaction([...database.objectStoreNames], 'readonly');
  const stores = await Promise.all(
    [...database.objectStoreNames].map(async (storeName) => {
      const store = transaction.objectStore(storeName);
      const indexes = [...store.indexNames].map((indexName) => {
        const { name, keyPath, unique, multiEntry } = store.index(indexName);
        return { name, keyPath, unique, multiEntry };
      });
      const rows: unknown = await settle(store.getAll());
      return { name: storeName, keyPath: store.keyPath, indexes, rows };
    }),
  );
  database.close();
  return frozenSchema.parse({ rawVersion: database.version, stores });
}

/** Makes a database as it was frozen. */
export async function thawDatabase(name: string, frozen: FrozenDatabase): Promise<void> {
  const request = indexedDB.open(name, frozen.rawVersion);
  request.onupgradeneeded = () => {
    for (const { name: storeName, keyPath, indexes, rows } of frozen.stores) {
      const store = request.result.createObjectStore(storeName, { keyPath });
      for (const { name: indexName, keyPath: path, unique, multiEntry } of indexes) {
        store.createIndex(indexName, path, { unique, multiEntry });
      }
      for (const row of rows) store.put(row);
    }
  };
  (await settle(request)).close();
}

/** The schema alone, for comparing two databases. */
export function schemaOf(frozen: FrozenDatabase): unknown {
  return {
    ...frozen,
    stores: frozen.stores.map(({ name, keyPath, indexes }) => ({ name, keyPath, indexes })),
  };
}

function settle<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
