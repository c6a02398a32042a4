import { expect, test } from './support/app';
import { answer, goTo } from './support/journey';
import { violations } from './support/violations';

test('a question forgotten eight times is listed, leads to its source, and is suspended', async ({
  andu,
}) => {
  const { page } = andu;
  await goTo(page, '/review');
  await page.getByRole('button', { name: '学新题' }).click();
  await answer(page);
  await page.keyboard.press('1');
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const db = await new Promise<IDBDatabase>((resolve) => {
          const request = indexedDB.open('andu');
          request.onsuccess = () => resolve(request.result);
        });
        const change = db.transaction('cards', 'readwrite');
        const store = change.objectStore('cards');
        const [card] = await new Promise<Record<string, unknown>[]>((resolve) => {
          const request = store.getAll();
          request.onsuccess = () => resolve(request.result);
        });
        if (card) store.put({ ...card, lapses: 8 });
        await new Promise((resolve) => {
          change.oncomplete = resolve;
        });
        db.close();
        return card !== undefined;
      }),
    )
    .toBe(true);
  await page.reload();
  await goTo(page, '/review');
  await expect(page.getByRole('heading', { name: '总是忘的题' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: /^看原文：/ }).click();
  await expect(page.locator('article[lang="zh-CN"]').first()).toBeVisible();
  await goTo(page, '/review');
  await page.getByRole('button', { name: /^暂停：/ }).click();
  await expect(page.getByRole('heading', { name: '总是忘的题' })).toBeHidden();
});
