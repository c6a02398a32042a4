import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { holdStore } from './support/hold-store';
import { caseText, markedWords, markWords, selectWords } from './support/journey';
import { violations } from './support/violations';

const selected = (page: Page) => page.evaluate(() => String(document.getSelection()));
const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

test.use({ language: 'en' });

test('a case is marked, noted, gone through and recoloured by keys alone', async ({ andu: { page } }) => {
  await caseText(page).waitFor();
  await press(page, 'j', 'j');
  await expect.poll(() => selected(page)).toMatch(/。$/);
  const first = await selected(page);
  await expect(page.getByText(`Selected: ${first}`)).toBeAttached();
  await press(page, '1');
  await expect.poll(() => markedWords(page, 'mark-yellow')).toEqual([first]);
  await expect.poll(() => markedWords(page, 'mark-active')).toEqual([first]);
  await press(page, 'Control+z', 'k', 'j', '1', 'n');
  await expect.poll(() => markedWords(page, 'mark-yellow')).toEqual([first]);
  const note = page.getByRole('textbox', { name: 'Note', exact: true });
  await expect(note).toBeFocused();
  await page.keyboard.insertText('to remember');
  await press(page, 'Control+Enter');
  const noted = page.getByRole('button', { name: 'to remember' });
  await expect(noted).toBeFocused();

  await press(page, 'j');
  const second = await selected(page);
  expect(second).not.toBe(first);
  await press(page, 'Shift+j');
  const both = await selected(page);
  expect(both.startsWith(second) && both.length > second.length).toBe(true);
  await press(page, 'Shift+ArrowLeft');
  expect(await selected(page)).toBe(second);
  await press(page, '2');
  await expect.poll(() => markedWords(page, 'mark-green')).toEqual([second]);

  await press(page, '[');
  await expect(noted).toBeFocused();
  await expect.poll(() => markedWords(page, 'mark-active')).toEqual([first]);
  await press(page, ']');
  await expect.poll(() => markedWords(page, 'mark-active')).toEqual([second]);
  await expect(page.getByRole('article', { name: `Green Highlight: ${second}` })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await press(page, ']', '4');
  await expect.poll(() => markedWords(page, 'mark-rose')).toEqual([first]);
  await press(page, 'Control+z');
  await expect.poll(() => markedWords(page, 'mark-yellow')).toEqual([first]);

  await press(page, 'Escape');
  await expect.poll(() => markedWords(page, 'mark-active')).toEqual([]);
  await expect(page.getByRole('region', { name: /芜湖/ })).toBeFocused();
});

test('a mark that is chosen while another is being stored stays chosen', async ({ andu: { page } }) => {
  await markWords(page, '把旗帜鲜明讲政治贯穿思想建设', '1', 'mark-yellow');
  await press(page, 'Shift+j');
  const words = await selected(page);
  await holdStore(page, 'annotations', async () => {
    await press(page, '2', '[');
    await expect.poll(() => markedWords(page, 'mark-active')).toEqual(['把旗帜鲜明讲政治贯穿思想建设']);
  });
  await expect.poll(async () => (await markedWords(page, 'mark-green')).join('')).toBe(words);
  await press(page, '4');
  await expect.poll(() => markedWords(page, 'mark-rose')).toEqual(['把旗帜鲜明讲政治贯穿思想建设']);
});

test('sentences and paragraphs are gone through by letters and by arrows', async ({ andu: { page } }) => {
  const words = '把旗帜鲜明讲政治贯穿思想建设';
  const paragraph = caseText(page).locator('p', { hasText: words });
  await selectWords(page, words);
  const whole = await paragraph.innerText();
  await press(page, 'j');
  const sentence = await selected(page);
  expect(sentence).toContain(words);
  await press(page, 'ArrowRight');
  expect(await selected(page)).not.toContain(words);
  await press(page, 'ArrowLeft');
  expect(await selected(page)).toBe(sentence);
  await press(page, 'p');
  expect(await selected(page)).toBe(whole.trim());
  await press(page, 'ArrowDown');
  expect(await selected(page)).not.toContain(words);
  await press(page, 'Shift+ArrowUp');
  expect(await selected(page)).toContain(words);
  await press(page, 'ArrowUp', 'ArrowUp');
  expect(await selected(page)).not.toContain(words);
  await press(page, 'Escape');
  expect(await selected(page)).toBe('');

  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(sheet).toContainText('Next / previous annotation');
  await press(page, 'j');
  expect(await selected(page)).toBe('');
});
