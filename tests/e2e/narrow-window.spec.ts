import { type Andu, expect, test } from './support/app';
import { caseText, markWords, pointOf } from './support/journey';
import { violations } from './support/violations';

/** Makes the window narrow, and waits until the page is. */
async function narrow({ app, page }: Andu): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(760, 560));
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(760);
}

test('on a narrow window outline and panel lie over the text and give way', async ({ andu }) => {
  const { page } = andu;
  await caseText(page).waitFor();
  await narrow(andu);
  const outline = page.getByRole('navigation', { name: '目录' });
  const toggle = page.getByRole('button', { name: '目录', exact: true });
  await expect(outline).toBeVisible();
  await outline.getByRole('button', { name: /四、经验探讨/ }).click();
  await expect(outline).toBeHidden();
  await expect(caseText(page).getByRole('heading', { name: '四、经验探讨' })).toBeInViewport();

  await toggle.click();
  await expect(outline).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(outline).toBeHidden();

  await page.getByRole('button', { name: '批注与注释' }).click();
  const panel = page.getByRole('complementary', { name: '批注与注释' });
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test('on a narrow window a mark that is clicked opens its card in the drawer', async ({ andu }) => {
  const { page } = andu;
  const words = '形成齐抓共管工作合力';
  await caseText(page).waitFor();
  await narrow(andu);
  const outline = page.getByRole('navigation', { name: '目录' });
  await expect(outline).toBeVisible();
  await page.getByRole('button', { name: '目录', exact: true }).click();
  await expect(outline).toBeHidden();
  await markWords(page, words, '2', 'mark-green');
  await expect(page.getByRole('complementary', { name: '页边批注' })).toHaveCount(0);

  const { x, y } = await pointOf(page, words, 'start');
  await page.mouse.click(x + 8, y);
  const drawer = page.getByRole('complementary', { name: '批注与注释' });
  const card = drawer.getByRole('article', { name: new RegExp(words) });
  await expect(card).toBeInViewport();
  await expect(card.getByRole('button', { name: '编辑批注' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await drawer.getByRole('button', { name: '收起侧栏' }).click();
  await expect(drawer).toBeHidden();
});
