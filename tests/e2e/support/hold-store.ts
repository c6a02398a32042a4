import type { Page } from '@playwright/test';

/**
 * Keeps the database from storing anything in one of its tables, as a slow disk would, while something is done.
 * Ends once that is done, and what waited goes on.
 */
export async function holdStore(page: Page, store: string, act: () => Promise<void>): Promise<void> {
  await page.evaluate(async (name) => {
    Reflect.set(window, 'isHeld', true);
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('andu');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('The database does not open'));
    });
    const rows = db.transaction(name, 'readwrite').objectStore(name);
    rows.transaction.oncomplete = () => db.close();
    // A transaction lives as long as it is asked for something.
    await new Promise<void>((resolve) => {
      const askAgain = () => {
        resolve();
        if (Reflect.get(window, 'isHeld')) rows.count().onsuccess = askAgain;
      };
      rows.count().onsuccess = askAgain;
    });
  }, store);
  await act();
  await page.evaluate(() => Reflect.set(window, 'isHeld', false));
}
