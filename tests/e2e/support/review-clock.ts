import type { Page } from '@playwright/test';

/** Lets time pass: everything stored about reviews lies that much longer ago, and the page is loaded anew. */
export async function passTime(page: Page, ms: number): Promise<void> {
  await page.evaluate(async (elapsed) => {
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const moved = { cards: ['due', 'lastReviewAt'], reviews: ['at'], answers: ['at'] };
    const db = await settle(indexedDB.open('andu'));
    for (const [table, fields] of Object.entries(moved)) {
      const change = db.transaction(table, 'readwrite');
      const store = change.objectStore(table);
      const rows: Record<string, unknown>[] = await settle(store.getAll());
      for (const row of rows) {
        const earlier = fields.map((field) => {
          const at = row[field];
          return [field, typeof at === 'number' ? at - elapsed : at];
        });
        store.put({ ...row, ...Object.fromEntries(earlier) });
      }
      await new Promise((resolve) => {
        change.oncomplete = resolve;
      });
    }
    db.close();
  }, ms);
  await page.reload();
}

/** Gives every item of a case that has none a card that was due an hour ago, straight in the database. */
export async function makeAllDue(page: Page, caseId: string): Promise<void> {
  await page.evaluate(async (id) => {
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await settle(indexedDB.open('andu'));
    const change = db.transaction(['questions', 'cards'], 'readwrite');
    const rows: { itemId: string }[] = await settle(
      change.objectStore('questions').index('caseId').getAll(id),
    );
    const cards = change.objectStore('cards');
    const known = new Set(await settle(cards.getAllKeys()));
    const now = Date.now();
    for (const itemId of new Set(rows.map((row) => row.itemId))) {
      if (known.has(itemId)) continue;
      cards.put({
        id: itemId,
        caseId: id,
        due: now - 3_600_000,
        stability: 3,
        difficulty: 5,
        state: 'review',
        learningSteps: 0,
        reps: 2,
        lapses: 0,
        scheduledDays: 3,
        lastReviewAt: now - 3 * 86_400_000,
        updatedAt: now,
      });
    }
    await new Promise((resolve) => {
      change.oncomplete = resolve;
    });
    db.close();
  }, caseId);
  await page.reload();
}
