import type { Page } from '@playwright/test';

/** How far below the top of the text's window some words of the text begin, in whole CSS pixels. */
export function depthOf(page: Page, words: string): Promise<number> {
  return page.evaluate((wanted) => {
    for (const block of document.querySelectorAll('article [data-block]')) {
      const node = block.firstChild;
      const index = node?.textContent?.indexOf(wanted) ?? -1;
      const scroller = block.closest('[role=region]');
      if (!node || !scroller || index < 0) continue;
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const top = range.getClientRects()[0]?.top ?? Number.NaN;
      return Math.round(top - scroller.getBoundingClientRect().top);
    }
    return Number.NaN;
  }, words);
}

/** Scrolls until some words of the text begin `depth` CSS pixels below the top of its window. */
export async function bringTo(page: Page, words: string, depth: number): Promise<void> {
  const by = (await depthOf(page, words)) - depth;
  await page
    .locator('[role=region]')
    .filter({ has: page.locator('article [data-block]') })
    .evaluate((scroller, distance) => scroller.scrollBy(0, distance), by);
}

/** The place of a case as it is stored: an offset into its text, in UTF-16 code units. */
export function storedOffset(page: Page, caseId: string): Promise<number | undefined> {
  return page.evaluate(
    (id) =>
      new Promise<number | undefined>((resolve, reject) => {
        const opening = indexedDB.open('andu');
        opening.onerror = () => reject(opening.error ?? new Error('The database does not open'));
        opening.onsuccess = () => {
          const asked = opening.result.transaction('positions').objectStore('positions').get(id);
          asked.onsuccess = () => {
            opening.result.close();
            resolve(asked.result?.offset);
          };
          asked.onerror = () => reject(asked.error ?? new Error('The place is not there'));
        };
      }),
    caseId,
  );
}
