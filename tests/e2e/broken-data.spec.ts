import { expect, test } from './support/app';
import { caseText, goTo } from './support/journey';

test.use({ expectedTrouble: [/blocks|not iterable|TypeError|DexieError/] });

test('a screen that breaks names the fault and leaves data and the other screens usable', async ({
  andu,
}) => {
  const { page } = andu;
  await caseText(page).waitFor();
  await goTo(page, '/shelf');
  const blocks = await page.evaluate(() => replaceBlocks('spoilt'));
  await goTo(page, '/read/wuhu-2022');
  await expect(page.getByRole('heading', { name: '这个页面出了问题' })).toBeVisible();
  await expect(page.getByText(/Error: /)).toBeVisible();

  await page.getByRole('link', { name: '设置' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '设置' })).toBeVisible();
  await page.evaluate((original) => replaceBlocks(original), blocks);
  await goTo(page, '/read/wuhu-2022');
  await expect(caseText(page)).toContainText('形成齐抓共管工作合力');
});

/** Runs in the page: writes another value where the corrected text has its blocks, and gives the one before. */
declare function replaceBlocks(blocks: unknown): Promise<unknown>;

test.beforeEach(async ({ andu }) => {
  await caseText(andu.page).waitFor();
  await andu.page.evaluate(() => {
    Object.assign(window, {
      replaceBlocks: (blocks: unknown) =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open('andu');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const rows = opening.result.transaction('revisions', 'readwrite').objectStore('revisions');
            const reading = rows.get('wuhu-2022@1');
            reading.onsuccess = () => {
              const before = reading.result.blocks;
              rows.put({ ...reading.result, blocks });
              rows.transaction.oncomplete = () => {
                opening.result.close();
                resolve(before);
              };
            };
          };
        }),
    });
  });
});
