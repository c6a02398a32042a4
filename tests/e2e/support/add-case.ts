import type { Page } from '@playwright/test';

/** Puts a small case into the database of the page: one paragraph of text, and one term note. */
export async function addCase(
  page: Page,
  id: string,
  title: string,
  text: string,
  term: string,
): Promise<void> {
  await page.evaluate(
    async ([caseId, name, words, noted]) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('andu');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const change = db.transaction(['cases', 'revisions', 'terms'], 'readwrite');
      const cases = change.objectStore('cases');
      const model = await new Promise<Record<string, unknown>>((resolve) => {
        const request = cases.getAll();
        request.onsuccess = () => resolve(request.result[0]);
      });
      cases.put({ ...model, id: caseId, title: name, name: '', currentRevision: 0, origin: 'imported' });
      const blocks = [{ id: 'p1', kind: 'paragraph', start: 0, end: words.length }];
      change
        .objectStore('revisions')
        .put({ id: `${caseId}@0`, caseId, number: 0, text: words, blocks, updatedAt: 0 });
      change.objectStore('terms').put({
        id: `${caseId}-t1`,
        caseId,
        term: noted,
        explanation: `${noted}的解释`,
        aliases: [],
        updatedAt: 0,
      });
      await new Promise((resolve) => {
        change.oncomplete = resolve;
      });
      db.close();
    },
    [id, title, text, term] as const,
  );
}
