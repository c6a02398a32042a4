import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { goTo, setLook } from './support/journey';
import { storedSetting } from './support/stored-rows';

test('language changes at once, in the menu too, and is kept', async ({ andu }) => {
  await goTo(andu.page, '/settings');
  await andu.page.getByText('English', { exact: true }).click();
  await expect(andu.page.getByRole('heading', { level: 1 })).toHaveText('Settings');
  await expect(andu.page).toHaveTitle('Andu');
  const menuLabels = () =>
    andu.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map((item) => item.label) ?? []);
  await expect.poll(menuLabels).toEqual(['File', 'Edit', 'Go', 'View', 'Help']);

  await expect.poll(() => storedSetting(andu.page, 'language')).toBe('en');
  const page = await andu.relaunch();
  await expect(page.getByRole('link', { name: 'Shelf' })).toBeVisible();
  await expect.poll(menuLabels).toEqual(['File', 'Edit', 'Go', 'View', 'Help']);
});

test('themes change at once and are kept', async ({ andu }) => {
  await goTo(andu.page, '/settings');
  const background = () => andu.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const seen = new Set<string>();
  for (const theme of ['纸张', '旧书', '夜间']) {
    await andu.page.getByText(theme, { exact: true }).click();
    await expect.poll(async () => seen.has(await background())).toBe(false);
    seen.add(await background());
  }
  expect(seen.size).toBe(3);
  await expect.poll(() => storedSetting(andu.page, 'theme')).toBe('night');
  const page = await andu.relaunch();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
});

test('typography is set beside the text, at work at once, and kept', async ({ andu }) => {
  await andu.page.getByRole('button', { name: '版式' }).click();
  const size = andu.page.getByRole('slider', { name: '字号' });
  await size.focus();
  await size.press('ArrowRight');
  await size.press('ArrowRight');
  await expect(size).toHaveValue('21');
  await andu.page.getByText('霞鹜文楷').click();
  const lookOf = (page: Page) =>
    page.evaluate(() => {
      const style = getComputedStyle(document.querySelector('p[data-block]') ?? document.body);
      return { size: style.fontSize, family: style.fontFamily.split(',')[0] };
    });
  await expect.poll(() => lookOf(andu.page)).toEqual({ size: '21px', family: '"LXGW WenKai"' });
  // What is seen at once is stored a moment later.
  await expect.poll(() => storedSetting(andu.page, 'reader.fontSizePx')).toBe(21);
  await expect.poll(() => storedSetting(andu.page, 'reader.fontFamily')).not.toBeUndefined();
  await andu.page.keyboard.press('Escape');
  const page = await andu.relaunch();
  await page.locator('p[data-block]').first().waitFor();
  await expect.poll(() => lookOf(page)).toEqual({ size: '21px', family: '"LXGW WenKai"' });
});

test('indent, justification, measure, leading and spacing of paragraphs do what they say', async ({
  andu,
}) => {
  const { page, app } = andu;
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 800));
  await page.locator('p[data-block]').first().waitFor();
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(1440);
  /** Of the first paragraph, in units of its size; `ragged` is the widest gap at the end of a full line. */
  const measured = () =>
    page.evaluate(async () => {
      await document.fonts.ready;
      const paragraph = document.querySelectorAll('p[data-block]')[1];
      const words = paragraph?.firstChild;
      if (!paragraph || !words) throw new Error('No paragraph');
      const size = Number.parseFloat(getComputedStyle(paragraph).fontSize);
      const range = document.createRange();
      range.selectNodeContents(words);
      const box = paragraph.getBoundingClientRect();
      const lines = [...range.getClientRects()];
      const [first, second, third] = lines;
      const before = paragraph.previousElementSibling?.getBoundingClientRect();
      if (!first || !second || !third || !before) throw new Error('Too short a paragraph');
      const tenths = (length: number) => Math.round((length / size) * 10) / 10;
      return {
        indent: tenths(first.left - box.left),
        measure: tenths(box.width),
        leading: tenths(third.top - second.top),
        above: tenths(box.top - before.bottom),
        ragged: Math.max(...lines.slice(0, -1).map((line) => tenths(box.right - line.right))),
      };
    });
  const asSet = async () => {
    const { ragged: _ragged, ...rest } = await measured();
    return rest;
  };
  const ragged = async () => (await measured()).ragged;
  await expect.poll(asSet).toEqual({ indent: 2, measure: 34, leading: 1.9, above: 0.7 });
  await expect.poll(ragged).toBeLessThanOrEqual(0.1);
  await setLook(page, async (panel) => {
    await panel.getByText('首行缩进').click();
    await panel.getByText('两端对齐').click();
    await panel.getByRole('slider', { name: '每行字数' }).press('Home');
    await panel.getByRole('slider', { name: '行距' }).press('End');
    await panel.getByRole('slider', { name: '段间距' }).press('End');
  });
  await expect.poll(asSet).toEqual({ indent: 0, measure: 26, leading: 2.2, above: 2 });
  await expect.poll(ragged).toBeGreaterThan(0.1);
});

test('the cheat sheet opens by its key and lists what works', async ({ andu }) => {
  const { page } = andu;
  await page.getByRole('navigation', { name: '主导航' }).waitFor();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: '快捷键一览' });
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await page.keyboard.press('Control+5');
  await expect(page.getByRole('heading', { level: 1, name: '进度' })).toBeVisible();
});

test('a case that is gone says so and shows the way back', async ({ andu }) => {
  const { page } = andu;
  await goTo(page, '/read/no-such-case');
  await expect(page.getByRole('heading', { name: '找不到这个案例' })).toBeVisible();
  await page.getByRole('link', { name: '去书架' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '书架' })).toBeVisible();
});
