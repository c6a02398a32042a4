import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { caseText, markedWords, selectWords } from './support/journey';
import { violations } from './support/violations';

const field = (page: Page) => page.getByRole('textbox', { name: '查找内容' });
const count = (page: Page) => page.getByRole('search').getByRole('status');

/** Opens the bar as a reader does, and types. */
async function find(page: Page, words: string): Promise<void> {
  await caseText(page).waitFor();
  await page.keyboard.press('Control+f');
  await field(page).fill(words);
}

test('words are found in the other script, counted, and gone through', async ({ andu }) => {
  const { page } = andu;
  await find(page, '黨建');
  await expect(count(page)).toContainText('1 / 23');
  await expect.poll(() => markedWords(page, 'find-current')).toEqual(['党建']);
  await expect.poll(async () => new Set(await markedWords(page, 'find-hit'))).toEqual(new Set(['党建']));
  await page.keyboard.press('Enter');
  await expect(count(page)).toContainText('2 / 23');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  await expect(count(page)).toContainText('23 / 23');
  const inView = () =>
    page.evaluate(() => {
      const range = [...(CSS.highlights.get('find-current') ?? [])][0];
      const box = range instanceof Range ? range.getBoundingClientRect() : null;
      return box !== null && box.top > 50 && box.bottom < window.innerHeight;
    });
  await expect.poll(inView).toBe(true);
  await page.keyboard.press('F3');
  await expect(count(page)).toContainText('1 / 23');
  await expect.poll(inView).toBe(true);
});

test('width, case and spaces make no difference; what is not there is said', async ({ andu }) => {
  const { page } = andu;
  await find(page, '党建 引领，');
  await expect(count(page)).toContainText('没有找到');
  await field(page).fill('2 ０ ２１年');
  await expect.poll(() => markedWords(page, 'find-current')).toEqual(['2021年']);
  await field(page).fill('');
  await expect(count(page)).toHaveText('');
  await expect.poll(() => markedWords(page, 'find-hit')).toEqual([]);
});

test('pinyin in full and by initials', async ({ andu }) => {
  const { page } = andu;
  await find(page, 'dangjian');
  await expect(count(page)).toContainText('没有找到');
  await page.getByRole('button', { name: /拼音/ }).click();
  await expect.poll(() => markedWords(page, 'find-current')).toEqual(['党建']);
  await field(page).fill('djyinling');
  await expect.poll(() => markedWords(page, 'find-current')).toEqual(['党建引领']);
});

test('nothing is searched while an input method composes', async ({ andu }) => {
  const { page } = andu;
  await find(page, '党建');
  await expect(count(page)).toContainText('1 / 23');
  await field(page).selectText();
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Input.imeSetComposition', { text: 'zheng', selectionStart: 5, selectionEnd: 5 });
  await expect(field(page)).toHaveValue('zheng');
  await expect(count(page)).toContainText('1 / 23');
  await devTools.send('Input.insertText', { text: '政治建设' });
  await expect(field(page)).toHaveValue('政治建设');
  await expect.poll(() => markedWords(page, 'find-current')).toEqual(['政治建设']);
});

test('Escape leaves the place found selected; a selection is what is looked for next', async ({ andu }) => {
  const { page } = andu;
  await find(page, '根本性建设');
  await expect(count(page)).toContainText('1 /');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('search')).toBeHidden();
  await expect.poll(() => markedWords(page, 'find-current')).toEqual([]);
  await expect.poll(() => page.evaluate(() => String(document.getSelection()))).toBe('根本性建设');
  await page.keyboard.press('1');
  await expect.poll(() => markedWords(page, 'mark-yellow')).toEqual(['根本性建设']);

  await page.keyboard.press('Control+f');
  await expect(field(page)).toHaveValue('根本性建设');
  await page.keyboard.press('Escape');
  await selectWords(page, '齐抓共管');
  await page.keyboard.press('Control+f');
  await expect(field(page)).toHaveValue('齐抓共管');
  await expect.poll(() => markedWords(page, 'find-current')).toEqual(['齐抓共管']);
});

test('the bar is without a violation', async ({ andu }) => {
  const { page } = andu;
  await find(page, '党建');
  await expect(count(page)).toContainText('1 / 23');
  expect(await violations(page)).toEqual([]);
});
