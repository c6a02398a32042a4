import type { Page } from '@playwright/test';

/** Waits until the questions of every case in the database are made: what is drawn from a bank then stays as it is. */
export async function bankBuilt(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('andu');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    for (let isBuilding = true; isBuilding; ) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      isBuilding = await new Promise<boolean>((resolve, reject) => {
        const request = db.transaction('cases').objectStore('cases').getAll();
        request.onsuccess = () => resolve(request.result.some(({ bankKey }) => bankKey === ''));
        request.onerror = () => reject(request.error);
      });
    }
    db.close();
  });
}
