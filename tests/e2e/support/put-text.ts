import type { Page } from '@playwright/test';
import type { Block } from '../../../src/core/text/model';

interface Picture {
  readonly id: string;
  readonly mediaType: string;
  readonly base64: string;
}

/** Puts a case of one revision into the database of the page, with any blocks, and pictures they name. */
export async function putText(
  page: Page,
  id: string,
  text: string,
  blocks: readonly Block[],
  pictures: readonly Picture[] = [],
): Promise<void> {
  // The app has made its database by then.
  await page.getByRole('heading').first().waitFor();
  await page.evaluate(
    async ([caseId, words, laidOut, assets]) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('andu');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const change = db.transaction(['cases', 'revisions', 'assets'], 'readwrite');
      const cases = change.objectStore('cases');
      const model = await new Promise<Record<string, unknown>>((resolve) => {
        const request = cases.getAll();
        request.onsuccess = () => resolve(request.result[0]);
      });
      cases.put({
        ...model,
        id: caseId,
        title: caseId,
        name: '',
        length: words.length,
        currentRevision: 0,
        origin: 'imported',
      });
      change
        .objectStore('revisions')
        .put({ id: `${caseId}@0`, caseId, number: 0, text: words, blocks: laidOut, updatedAt: 0 });
      for (const { id: asset, mediaType, base64 } of assets) {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        change.objectStore('assets').put({ caseId, id: asset, mediaType, bytes, updatedAt: 0 });
      }
      await new Promise((resolve) => {
        change.oncomplete = resolve;
      });
      db.close();
    },
    [id, text, blocks, pictures] as const,
  );
}
