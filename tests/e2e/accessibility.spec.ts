import { expect, test } from './support/app';
import { answer, goOn, goTo, selectWords, setLook } from './support/journey';
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

for (const theme of ['纸张', '旧书', '夜间']) {
  test(`every screen is without a violation in the theme ${theme}`, async ({ andu }) => {
    const { page } = andu;
    await goTo(page, '/settings');
    await page.getByText(theme, { exact: true }).click();
    for (const route of ROUTES) {
      await goTo(page, route);
      expect(await violations(page), route).toEqual([]);
    }
  });
}

for (const theme of ['旧书', '夜间']) {
  test(`what opens over the screens is without a violation in the theme ${theme}`, async ({ andu }) => {
    const { page } = andu;
    await goTo(page, '/settings');
    await page.getByText(theme, { exact: true }).click();
    await goTo(page, '/read/wuhu-2022');
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await violations(page), 'cheat sheet').toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '版式' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await violations(page), 'typography').toEqual([]);
    await page.keyboard.press('Escape');
    await selectWords(page, '为深入贯彻落实');
    await page.getByRole('toolbar').waitFor();
    expect(await violations(page), 'selection toolbar').toEqual([]);
    await page.keyboard.press('l');
    await page.getByRole('dialog', { name: /^查“/ }).waitFor();
    expect(await violations(page), 'look-up').toEqual([]);
    await page.keyboard.press('Escape');
    await selectWords(page, '为深入贯彻落实');
    await page.keyboard.press('e');
    await page.getByRole('dialog', { name: '更正这段文字' }).waitFor();
    expect(await violations(page), 'correct').toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+f');
    await page.getByRole('textbox', { name: '查找内容' }).waitFor();
    expect(await violations(page), 'find').toEqual([]);
    await page.keyboard.press('Escape');
    await selectWords(page, '为深入贯彻落实');
    await page.keyboard.press('n');
    await page.getByRole('textbox', { name: '批注', exact: true }).waitFor();
    expect(await violations(page), 'margin card').toEqual([]);
    await page.getByRole('button', { name: '批注与注释' }).click();
    expect(await violations(page), 'side panel').toEqual([]);
    await page.getByRole('complementary').getByRole('button', { name: '导出批注' }).click();
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
