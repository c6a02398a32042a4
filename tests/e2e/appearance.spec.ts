import { expect, test } from './support/app';
import { goTo } from './support/journey';

test('language changes at once, in the menu too, and is kept', async ({ andu }) => {
  await goTo(andu.page, '/settings');
  await andu.page.getByText('English', { exact: true }).click();
  await expect(andu.page.getByRole('heading', { level: 1 })).toHaveText('Settings');
  await expect(andu.page).toHaveTitle('Andu');
  const menuLabels = () =>
    andu.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map((item) => item.label) ?? []);
  await expect.poll(menuLabels).toEqual(['File', 'Edit', 'Go', 'View', 'Help']);

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
  await andu.page.keyboard.press('Escape');
  const page = await andu.relaunch();
  await page.locator('p[data-block]').first().waitFor();
  expect(
    await page.evaluate(() => {
      const style = getComputedStyle(document.querySelector('p[data-block]') ?? document.body);
      return { size: style.fontSize, family: style.fontFamily.split(',')[0] };
    }),
  ).toEqual({ size: '21px', family: '"LXGW WenKai"' });
});

test('the cheat sheet opens by its key and lists what works', async ({ andu }) => {
  const { page } = andu;
  await page.getByRole('navigation', { name: '主导航' }).waitFor();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: '快捷键一览' })).toBeVisible();
  await page.keyboard.press('Escape');
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
