import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { caseText, goTo, setLook } from './support/journey';
import { LAST, longCase } from './support/long-case';
import { putText } from './support/put-text';

async function openCase(page: Page): Promise<string> {
  const { text, blocks } = longCase();
  await putText(page, 'long', text, blocks);
  await goTo(page, '/read/long');
  await expect(caseText(page).getByText('第1段。')).toBeInViewport();
  return text;
}

test('a million characters: to the end by key, and words near it found', async ({ andu }) => {
  const { page } = andu;
  await openCase(page);
  await page.getByRole('region', { name: 'long' }).press('Control+End');
  await page.getByRole('region', { name: 'long' }).press('End');
  await expect(caseText(page).getByText(LAST)).toBeInViewport();
  await page.keyboard.press('Control+f');
  await page.keyboard.insertText('第4321段');
  await page.keyboard.press('Enter');
  await expect(caseText(page).getByText('第4321段。')).toBeInViewport();
});

test('a million characters in upright lines: to the end by key, and words near it found', async ({
  andu,
}) => {
  const { page } = andu;
  await openCase(page);
  await setLook(page, (panel) => panel.getByText('竖排').click());
  const text = page.getByRole('region', { name: 'long' });
  await text.press('PageDown');
  await text.press('End');
  await expect(caseText(page).getByText(LAST)).toBeInViewport();
  await page.keyboard.press('Control+f');
  await page.keyboard.insertText('第4321段');
  await page.keyboard.press('Enter');
  await expect(caseText(page).getByText('第4321段。')).toBeInViewport();
});

test('a million characters stay in one column where two are set, and the panel says why', async ({
  andu,
}) => {
  const { page } = andu;
  await openCase(page);
  await setLook(page, async (panel) => {
    await panel.getByText('双栏翻页').click();
    await expect(panel.getByText('本文超过二十万字')).toBeVisible();
  });
  await expect(page.getByRole('region', { name: 'long' })).toHaveAttribute('data-flow', 'down');
  await expect(caseText(page).getByText('第1段。')).toBeInViewport();
});

test('a million characters: all selected and copied, word for word', async ({ andu }) => {
  const { page, app } = andu;
  const text = await openCase(page);
  await page.getByRole('region', { name: 'long' }).press('Control+a');
  await expect
    .poll(() => page.evaluate(() => document.getSelection()?.toString().length ?? 0))
    .toBeGreaterThan(text.length - 1);
  await page.evaluate(() => document.execCommand('copy'));
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied.replaceAll(/\s+/gu, '\n').trim()).toBe(text);
});

test('a long text is printed whole, without the window around it', async ({ andu }) => {
  // Some 700 pages are laid out: half a minute where nothing else runs.
  test.slow();
  const { page, app } = andu;
  await openCase(page);
  const pages = await app.evaluate(async ({ BrowserWindow }) => {
    const pdf = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ pageSize: 'A4' });
    return pdf?.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
  });
  // A million characters of this size, some 1,400 to a page.
  expect(pages).toBeGreaterThan(500);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await expect(page.getByRole('button', { name: '版式' })).toBeHidden();
});
