import type { Page } from '@playwright/test';
import { addCase } from './support/add-case';
import { expect, test } from './support/app';
import { bankBuilt } from './support/bank-built';
import { caseText, chooseByKey, goTo, markedWords, selectWords } from './support/journey';
import { storedRows } from './support/stored-rows';
import { violations } from './support/violations';

const box = (page: Page) => page.getByRole('combobox', { name: '搜索内容' });
const group = (page: Page, name: string) => page.getByRole('group', { name: new RegExp(`^${name}`) });
const chosen = (page: Page) => page.getByRole('option', { selected: true });

/** Opens the box as a person does once the index is complete, and types. */
async function search(page: Page, typed: string): Promise<void> {
  await page.getByRole('navigation', { name: '主导航' }).waitFor();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('status')).not.toContainText('正在建立索引');
  await box(page).fill(typed);
}

test('words of the text are found in the other script, and Enter leads to them', async ({ andu }) => {
  const { page } = andu;
  await goTo(page, '/shelf');
  await search(page, '齊抓共管');
  await expect(group(page, '正文').getByRole('option')).toHaveCount(1);
  await expect(group(page, '正文').locator('mark')).toHaveText('齐抓共管');
  while (!(await group(page, '正文').getByRole('option', { selected: true }).count()))
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await caseText(page).waitFor();
  await expect.poll(() => markedWords(page, 'found')).toEqual(['齐抓共管']);
});

test('a place that was left is jumped to again', async ({ andu }) => {
  const { page } = andu;
  const isInView = () =>
    page.evaluate(() => {
      const range = [...(CSS.highlights.get('found') ?? [])][0];
      const box = range instanceof Range ? range.getBoundingClientRect() : null;
      return box !== null && box.top > 0 && box.bottom < window.innerHeight;
    });
  for (const _ of ['first', 'again']) {
    await search(page, '"齐抓共管"');
    await expect(chosen(page)).toContainText('齐抓共管');
    await page.keyboard.press('Enter');
    await expect.poll(isInView).toBe(true);
    await page.evaluate(() => document.querySelector('[data-page]')?.parentElement?.scrollTo(0, 0));
    await expect.poll(isInView).toBe(false);
  }
});

test('phrases, exclusions and cases narrow what is found', async ({ andu }) => {
  const { page } = andu;
  await caseText(page).waitFor();
  await addCase(page, 'other', '另一个案例', '党建引领和治理。只说党建。', '治理');
  // Put in behind the app's back, which sees it at the next start.
  await page.reload();
  await search(page, '党建 案例:另一个');
  const texts = group(page, '正文').getByRole('option');
  await expect(texts).toHaveCount(1);
  await box(page).fill('案例:另一个 "党建治理"');
  await expect(page.getByText(/没有找到/)).toBeVisible();
  await box(page).fill('党建 -引领 案例:另一个');
  await expect(page.getByText(/没有找到/)).toBeVisible();
  await box(page).fill('治理 case:另一个');
  await expect(group(page, '词语注释').getByRole('option')).toHaveCount(1);
  await box(page).fill('党建');
  const all = group(page, '正文').getByRole('option', { name: /显示全部/ });
  await all.click();
  await expect(all).toBeHidden();
  await expect.poll(() => texts.count()).toBeGreaterThan(5);
  await page.keyboard.press('Escape');
  await expect(all).toBeVisible();
});

test('a note is found as soon as it is written, by its words and its colour', async ({ andu }) => {
  const { page } = andu;
  await caseText(page).waitFor();
  await selectWords(page, '齐抓共管');
  await page.keyboard.press('n');
  const note = page.getByRole('textbox', { name: '批注', exact: true });
  await note.fill('与支部书记讨论甲乙丙丁');
  await note.press('Control+Enter');
  await expect(note).toBeHidden();
  await search(page, '甲乙丙丁');
  await expect(group(page, '批注').getByRole('option')).toContainText('齐抓共管');
  await box(page).fill('颜色:黄');
  await expect(group(page, '批注').getByRole('option')).toHaveCount(1);
  await box(page).fill('颜色:绿');
  await expect(page.getByText(/没有找到/)).toBeVisible();
  // By the name that the learner gives the colour, and with the tag of its case.
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await goTo(page, '/settings');
  await page.getByRole('textbox', { name: '黄色表示' }).fill('关键论点');
  await page.keyboard.press('Tab');
  await goTo(page, '/shelf');
  await search(page, '颜色:关键');
  await expect(group(page, '批注').getByRole('option')).toHaveCount(1);
  await box(page).fill('甲乙丙丁');
  await expect(chosen(page)).toContainText('甲乙丙丁');
  await page.keyboard.press('Enter');
  await expect.poll(() => markedWords(page, 'found')).toEqual(['齐抓共管']);
});

test('questions are found', async ({ andu }) => {
  const { page } = andu;
  await caseText(page).waitFor();
  // What is listed changes as questions are made, and with them the index.
  await bankBuilt(page);
  await search(page, '三会一课');
  await expect(group(page, '题目').getByRole('option').first()).toBeVisible();
  await expect(group(page, '题目').locator('mark').first()).toHaveText('三会一课');
  const hit = group(page, '题目').getByRole('option').first();
  const stem = (await hit.locator('span').first().innerText()).trim();
  await hit.click();
  await expect(page).toHaveURL(/#\/bank\/wuhu-2022\/.+/);
  await expect(page.getByRole('textbox', { name: '题干' })).toHaveValue(stem);
});

test('a long note is found and opened', async ({ andu: { page } }) => {
  await goTo(page, '/notebook/wuhu-2022');
  await chooseByKey(page, page.getByRole('button', { name: '新建笔记' }), '提纲');
  const body = page.getByRole('textbox', { name: '正文' });
  await expect(body).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText('戊己庚辛');
  await goTo(page, '/read/wuhu-2022');
  await search(page, '戊己庚辛');
  await expect(chosen(page)).toContainText('戊己庚辛');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/notebook\/wuhu-2022\/.+/);
  await expect(body).toContainText('戊己庚辛');
});

test('commands are found by the initials of their pinyin, and carried out', async ({ andu }) => {
  const { page } = andu;
  await search(page, 'ctb');
  await expect(chosen(page)).toHaveText('错题本');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/practice-mistakes$/);
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('nothing is searched while an input method composes, and Enter settles the words', async ({ andu }) => {
  const { page } = andu;
  await search(page, '');
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Input.imeSetComposition', { text: 'dang', selectionStart: 4, selectionEnd: 4 });
  await expect(box(page)).toHaveValue('dang');
  await expect(page.getByRole('region', { name: '搜索方法' })).toBeVisible();
  await devTools.send('Input.insertText', { text: '党建' });
  await expect(group(page, '正文').locator('mark').first()).toHaveText('党建');
});

test('the index is there again after a start, and is made anew when it is broken', async ({ andu }) => {
  await caseText(andu.page).waitFor();
  await bankBuilt(andu.page);
  await search(andu.page, '齐抓共管');
  await expect(group(andu.page, '正文').getByRole('option')).toHaveCount(1);
  await expect.poll(async () => (await storedRows(andu.page))['searchSegments']).toMatch(/^3 /u);
  const broken = await andu.page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('andu');
      request.onsuccess = () => resolve(request.result);
    });
    const store = db.transaction('searchSegments', 'readwrite').objectStore('searchSegments');
    const rows = await new Promise<Record<string, unknown>[]>((resolve) => {
      const request = store.getAll();
      request.onsuccess = () => resolve(request.result);
    });
    for (const row of rows) store.put({ ...row, bytes: new Uint8Array([1, 2, 3]) });
    await new Promise((resolve) => store.transaction.addEventListener('complete', resolve));
    db.close();
    return rows.length;
  });
  expect(broken).toBe(3);
  const page = await andu.relaunch();
  await search(page, '齐抓共管');
  await expect(group(page, '正文').getByRole('option')).toHaveCount(1);
});

test('while an exam is on, its texts and questions are not found', async ({ andu }) => {
  const { page } = andu;
  await goTo(page, '/practice-exam');
  await page.getByRole('button', { name: /^开始/ }).click();
  await page.getByRole('heading', { name: '考试中' }).waitFor();
  await search(page, '三会一课');
  await expect(page.getByText(/没有找到/)).toBeVisible();
});

test('the box is without a violation, empty and with results', async ({ andu }) => {
  const { page } = andu;
  await search(page, '');
  expect(await violations(page)).toEqual([]);
  await box(page).fill('党建');
  await expect(group(page, '正文').getByRole('option').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
