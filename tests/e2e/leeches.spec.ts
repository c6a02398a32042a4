import { expect, test } from './support/app';
import { answer, goTo } from './support/journey';
import { violations } from './support/violations';

test('a question forgotten eight times is listed, leads to its source and its entry in the bank, and is suspended', async ({
  andu,
}) => {
  const { page } = andu;
  await goTo(page, '/review');
  await page.getByRole('button', { name: '学新题' }).click();
  await answer(page);
  await page.getByRole('group', { name: '记得怎样？' }).waitFor();
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
  const rewrite = page.getByRole('link', { name: /^到题库改写：/ });
  const stem = ((await rewrite.getAttribute('aria-label')) ?? '').replace('到题库改写：', '');
  await rewrite.click();
  const editor = page.getByRole('region', { name: '编辑题目' });
  await expect(editor.getByRole('textbox', { name: /^题干/u })).toHaveValue(stem);
  await expect(page.getByRole('grid', { name: '题目列表' }).locator('[data-open="true"]')).toBeInViewport();
  await editor.getByRole('button', { name: '关闭' }).click();
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/bank/wuhu-2022');
  await goTo(page, '/bank/wuhu-2022/no-such-question');
  await expect(page.getByText('这道题已经不在题库里。')).toBeVisible();
  await goTo(page, '/review');
  await page.getByRole('button', { name: /^暂停：/ }).click();
  await expect(page.getByRole('heading', { name: '总是忘的题' })).toBeHidden();
});
