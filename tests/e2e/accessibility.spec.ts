import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { answer, caseText, goOn, goTo, markedWords, selectWords, setLook } from './support/journey';
import { violations } from './support/violations';

const ROUTES = [
  '/shelf',
  '/read/wuhu-2022',
  '/notebook/wuhu-2022',
  '/practice',
  '/bank/wuhu-2022',
  '/review',
  '/progress',
  '/settings',
] as const;

async function chooseTheme(page: Page, theme: string): Promise<void> {
  await page.getByText(theme, { exact: true }).click();
  await expect(page.getByRole('radio', { name: theme })).toBeChecked();
}

for (const theme of ['纸张', '旧书', '夜间']) {
  test(`every screen is without a violation in the theme ${theme}`, async ({ andu }) => {
    const { page } = andu;
    await goTo(page, '/settings');
    await chooseTheme(page, theme);
    for (const route of ROUTES) {
      await goTo(page, route);
      expect(await violations(page), route).toEqual([]);
    }
  });
}

for (const theme of ['旧书', '夜间']) {
  test(`what opens over the screens is without a violation in the theme ${theme}`, async ({ andu }) => {
    const { page } = andu;
    const dialog = page.getByRole('dialog');
    const close = async () => {
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    };
    await goTo(page, '/settings');
    await chooseTheme(page, theme);
    await goTo(page, '/read/wuhu-2022');
    await caseText(page).waitFor();
    await page.keyboard.press('?');
    await dialog.waitFor();
    expect(await violations(page), 'cheat sheet').toEqual([]);
    await close();
    await page.getByRole('button', { name: '版式' }).click();
    await dialog.waitFor();
    expect(await violations(page), 'typography').toEqual([]);
    await close();
    await selectWords(page, '为深入贯彻落实');
    await page.getByRole('toolbar').waitFor();
    expect(await violations(page), 'selection toolbar').toEqual([]);
    await page.keyboard.press('l');
    await page.getByRole('dialog', { name: /^查“/ }).waitFor();
    expect(await violations(page), 'look-up').toEqual([]);
    await close();
    await selectWords(page, '为深入贯彻落实');
    await page.keyboard.press('e');
    await page.getByRole('dialog', { name: '更正这段文字' }).waitFor();
    expect(await violations(page), 'correct').toEqual([]);
    await close();
    await page.keyboard.press('Control+f');
    await page.getByRole('textbox', { name: '查找内容' }).waitFor();
    expect(await violations(page), 'find').toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('search')).toHaveCount(0);
    await selectWords(page, '为深入贯彻落实');
    await page.keyboard.press('n');
    await page.getByRole('textbox', { name: '批注', exact: true }).waitFor();
    expect(await violations(page), 'margin card').toEqual([]);
    await page.getByRole('button', { name: '批注与注释' }).click();
    const panel = page.getByRole('complementary', { name: '批注与注释' });
    await expect(panel.getByRole('article')).toHaveCount(1);
    expect(await violations(page), 'side panel').toEqual([]);
    await panel.getByRole('button', { name: '导出批注' }).click();
    await page.getByRole('dialog', { name: '导出批注' }).waitFor();
    expect(await violations(page), 'export').toEqual([]);
  });
}

test('columns, upright lines and a sentence lit are without a violation at night', async ({ andu }) => {
  const { page } = andu;
  for (const layout of ['双栏翻页', '竖排']) {
    await setLook(page, async (panel) => {
      await panel.getByText('夜间').click();
      await panel.getByText(layout).click();
      await panel.getByText('当前句').click();
    });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
    await expect.poll(async () => (await markedWords(page, 'focus')).length).toBe(1);
    await page.getByRole('region', { name: /^安徽芜湖/ }).focus();
    await expect(page.getByRole('tooltip')).toHaveCount(0);
    expect(await violations(page), layout).toEqual([]);
  }
});

test.describe('in English', () => {
  test.use({ language: 'en' });
  test('every screen is without a violation', async ({ andu }) => {
    for (const route of ROUTES) {
      await goTo(andu.page, route);
      expect(await violations(andu.page), route).toEqual([]);
    }
  });
});

test('a question, its feedback and the summary are without a violation', async ({ andu }) => {
  const { page } = andu;
  await goTo(page, '/practice');
  await page.getByText('5', { exact: true }).click();
  await page.getByRole('button', { name: /^开始/ }).click();
  for (let number = 1; number <= 5; number += 1) {
    await page.getByRole('region', { name: /题$/ }).waitFor();
    expect(await violations(page), `question ${number}`).toEqual([]);
    await answer(page);
    expect(await violations(page), `feedback ${number}`).toEqual([]);
    await goOn(page);
  }
  await page.getByRole('heading', { name: '练习完成' }).waitFor();
  expect(await violations(page), 'summary').toEqual([]);

  await goTo(page, '/review');
  await page.getByRole('button', { name: '学新题' }).click();
  await answer(page);
  expect(await violations(page), 'grades').toEqual([]);
});
