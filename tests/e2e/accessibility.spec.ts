import { expect, test } from './support/app';
import { answer, goOn, goTo, selectWords } from './support/journey';
import { violations } from './support/violations';

const ROUTES = [
  '/shelf',
  '/read/wuhu-2022',
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

test('what opens over the screens is without a violation', async ({ andu }) => {
  const { page } = andu;
  await page.getByRole('navigation', { name: '主导航' }).waitFor();
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
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: '批注', exact: true }).waitFor();
  expect(await violations(page), 'margin card').toEqual([]);
  await page.getByRole('button', { name: '批注与注释' }).click();
  expect(await violations(page), 'side panel').toEqual([]);
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
