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

/** The words of every long note in the app's database, one after another. */
export function storedNotes(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('andu');
        opening.onerror = () => reject(opening.error ?? new Error('The database does not open'));
        opening.onsuccess = () => {
          const rows = opening.result.transaction('notebooks').objectStore('notebooks').getAll();
          rows.onerror = () => reject(rows.error ?? new Error('The notes cannot be read'));
          rows.onsuccess = () => {
            opening.result.close();
            resolve(rows.result.map(({ body }) => body).join(''));
          };
        };
      }),
  );
}

/** A setting as it is stored; `undefined` where it never was. */
export function storedSetting(page: Page, key: string): Promise<unknown> {
  return page.evaluate(
    (id) =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open('andu');
        opening.onerror = () => reject(opening.error ?? new Error('The database does not open'));
        opening.onsuccess = () => {
          const asked = opening.result.transaction('settings').objectStore('settings').get(id);
          asked.onerror = () => reject(asked.error ?? new Error('The setting cannot be read'));
          asked.onsuccess = () => {
            opening.result.close();
            resolve(asked.result?.value);
          };
        };
      }),
    key,
  );
}
