import type { Page } from '@playwright/test';

/** How many rows each table of the app's database has, and a digest of them all. */
export function storedRows(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('The request failed'));
      });
    const database = await answer(indexedDB.open('andu'));
    const tables: Record<string, string> = {};
    for (const name of database.objectStoreNames) {
      const rows = await answer(database.transaction(name).objectStore(name).getAll());
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(rows)));
      const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      tables[name] = `${rows.length} ${hex}`;
    }
    database.close();
    return tables;
  });
}
