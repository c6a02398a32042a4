import type { Page } from '@playwright/test';
import { bankBuilt } from './bank-built';

/** Puts as many small cases as wanted onto the shelf, straight into the database of the page: 样例1, 样例2 and so on. */
export async function fillShelf(page: Page, count: number): Promise<void> {
  await page.getByRole('navigation', { name: '主导航' }).waitFor();
  // Once its questions are built, copies count as built too: this is about the shelf.
  await bankBuilt(page);
  await page.evaluate(async (wanted) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('andu');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const model = await new Promise<Record<string, unknown>>((resolve, reject) => {
      const request = db.transaction('cases').objectStore('cases').getAll();
      request.onsuccess = () => resolve(request.result[0]);
      request.onerror = () => reject(request.error);
    });
    const change = db.transaction(['cases', 'revisions'], 'readwrite');
    const cases = change.objectStore('cases');
    const text = '这是一个短小的样例。';
    const blocks = [{ id: 'p1', kind: 'paragraph', start: 0, end: text.length }];
    for (let number = 1; number <= wanted; number += 1) {
      const id = `sample-${number}`;
      cases.put({
        ...model,
        id,
        title: `某县第${number % 97}号经验：样例${number}`,
        origin: 'imported',
        furniture: [],
        length: number,
        addedAt: number,
      });
      change
        .objectStore('revisions')
        .put({ id: `${id}@0`, caseId: id, number: 0, text, blocks, updatedAt: 0 });
      change
        .objectStore('revisions')
        .put({ id: `${id}@1`, caseId: id, number: 1, text, blocks, updatedAt: 0 });
    }
    await new Promise((resolve) => {
      change.oncomplete = resolve;
    });
    db.close();
  }, count);
  await page.reload();
  await page.getByRole('navigation', { name: '主导航' }).waitFor();
}
