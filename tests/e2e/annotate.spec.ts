import { expect, test } from './support/app';
import { caseText, markedWords, markWords, pointOf, selectWords } from './support/journey';

const WORDS = '把旗帜鲜明讲政治贯穿思想建设';

test('a highlight made by key outlives a kill right after it', async ({ andu }) => {
  await selectWords(andu.page, WORDS);
  await andu.page.keyboard.press('1');
  await expect.poll(() => markedWords(andu.page, 'mark-yellow')).toEqual([WORDS]);
  await andu.kill();
  const page = await andu.relaunch();
  await expect.poll(() => markedWords(page, 'mark-yellow')).toEqual([WORDS]);
});

test('a note is written in Markdown beside its text, and found again after a kill', async ({ andu }) => {
  await selectWords(andu.page, '围绕中心抓党建');
  await andu.page.keyboard.press('n');
  const note = andu.page.getByRole('textbox', { name: '批注', exact: true });
  await expect(note).toBeFocused();
  await expect(caseText(andu.page).getByText('围绕中心抓党建')).toBeInViewport();
  await note.fill('这里要**记住**');
  await note.press('Control+Enter');
  await expect(andu.page.getByRole('complementary', { name: '页边批注' }).locator('strong')).toHaveText(
    '记住',
  );
  await andu.kill();
  const page = await andu.relaunch();
  await page.getByRole('button', { name: '批注与注释' }).click();
  await expect(page.getByRole('article', { name: /围绕中心抓党建/ }).locator('strong')).toHaveText('记住');
});

test('four colours, underline, overlap, recolour, delete and undo', async ({ andu }) => {
  const { page } = andu;
  await selectWords(page, '政治建设是党的根本性建设');
  await page.getByRole('button', { name: '绿色' }).click();
  await expect.poll(() => markedWords(page, 'mark-green')).toEqual(['政治建设是党的根本性建设']);
  await selectWords(page, '根本性建设,决定党的建设方向');
  await page.keyboard.press('3');
  await expect.poll(() => markedWords(page, 'mark-blue')).toEqual(['根本性建设,决定党的建设方向']);
  await selectWords(page, '形成齐抓共管工作合力');
  await page.keyboard.press('u');
  await expect.poll(() => markedWords(page, 'line-yellow')).toEqual(['形成齐抓共管工作合力']);
  await expect.poll(() => markedWords(page, 'mark-green')).toEqual(['政治建设是党的根本性建设']);

  const { x, y } = await pointOf(page, '政治建设是党的');
  await page.mouse.click(x, y);
  await page.keyboard.press('4');
  await expect.poll(() => markedWords(page, 'mark-rose')).toEqual(['政治建设是党的根本性建设']);
  await page.keyboard.press('Delete');
  await expect.poll(() => markedWords(page, 'mark-rose')).toEqual([]);
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect.poll(() => markedWords(page, 'mark-rose')).toEqual(['政治建设是党的根本性建设']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => markedWords(page, 'mark-green')).toEqual(['政治建设是党的根本性建设']);
});

test('a message offers to take back what it tells of, and is gone once something else was done', async ({
  andu,
}) => {
  const { page } = andu;
  const undo = page.getByRole('button', { name: '撤销', exact: true });
  await selectWords(page, WORDS);
  await page.keyboard.press('1');
  await expect.poll(() => markedWords(page, 'mark-yellow')).toEqual([WORDS]);
  const { x, y } = await pointOf(page, WORDS);
  await page.mouse.click(x, y);
  await page.keyboard.press('Delete');
  await expect.poll(() => markedWords(page, 'mark-yellow')).toEqual([]);
  await expect(undo).toBeVisible();
  await selectWords(page, '三服务');
  await page.keyboard.press('2');
  await expect.poll(() => markedWords(page, 'mark-green')).toEqual(['三服务']);
  await expect(undo).toBeHidden();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(() => markedWords(page, 'mark-yellow')).toEqual([WORDS]);
});

test('of nested marks a click chooses the innermost', async ({ andu }) => {
  const { page } = andu;
  await markWords(page, '政治建设是党的根本性建设,决定党的建设方向', '1', 'mark-yellow');
  await markWords(page, '是党的根本性建设', '2', 'mark-green');
  await markWords(page, '根本性', '3', 'mark-blue');
  await expect.poll(() => markedWords(page, 'mark-blue')).toEqual(['根本性']);
  for (const [words, chosen] of [
    ['根本性', '根本性'],
    ['是党的', '是党的根本性建设'],
    ['决定党的建设方向', '政治建设是党的根本性建设,决定党的建设方向'],
  ] as const) {
    const { x, y } = await pointOf(page, words);
    await page.mouse.click(x, y);
    await expect.poll(() => markedWords(page, 'mark-active')).toEqual([chosen]);
  }
});

test('a card follows its words when the letters grow and the window narrows', async ({ andu }) => {
  const { page, app } = andu;
  await selectWords(page, WORDS);
  await page.keyboard.press('n');
  const note = page.getByRole('textbox', { name: '批注', exact: true });
  await note.fill('跟着走');
  await note.press('Control+Enter');
  const card = page.getByRole('complementary', { name: '页边批注' }).getByRole('article');
  /** How far the card stands from the first line of its words, in CSS pixels. */
  const apart = () =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('note-yellow') ?? [];
      const words = range instanceof Range ? range.getClientRects()[0] : undefined;
      const box = document.querySelector('[data-card]')?.getBoundingClientRect();
      return words && box ? Math.abs(words.top - box.top) : Number.NaN;
    });
  await expect(card).toHaveText(/跟着走/);
  await expect.poll(apart).toBeLessThan(2);
  await page.getByRole('button', { name: '版式' }).click();
  const size = page.getByRole('slider', { name: '字号' });
  await size.focus();
  for (let press = 0; press < 4; press += 1) await size.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(size).toBeHidden();
  await expect.poll(apart).toBeLessThan(2);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1120, 700));
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(1120);
  await expect(card).toBeVisible();
  await expect.poll(apart).toBeLessThan(2);
});

test('the list filters, and a click jumps to the place', async ({ andu }) => {
  const { page } = andu;
  await markWords(page, '形成齐抓共管工作合力', '2', 'mark-green');
  await markWords(page, '为深入贯彻落实', '1', 'mark-yellow');
  await page.getByRole('button', { name: '批注与注释' }).click();
  const panel = page.getByRole('complementary', { name: '批注与注释' });
  await expect(panel.getByRole('article')).toHaveCount(2);
  await panel.getByRole('button', { name: /颜色$/ }).click();
  await page.getByRole('option', { name: '绿色' }).click();
  await expect(panel.getByRole('article')).toHaveCount(1);
  await panel.getByRole('button', { name: '形成齐抓共管工作合力' }).click();
  await expect(caseText(page).getByText('三是机关党建工作必须严格落实')).toBeInViewport();
});

test('words are copied with the line that says where they are from', async ({ andu }) => {
  const { page, app } = andu;
  await selectWords(page, '一分部署,九分落实');
  await page.keyboard.press('c');
  await expect(page.getByText('已复制，并附上出处')).toBeVisible();
  const copied = () => app.evaluate(({ clipboard }) => clipboard.readText());
  await expect.poll(copied).toMatch(/一分部署,九分落实\n—— 《安徽芜湖市委办公室.*2022-08-19/u);
});

test('words are copied as official writing and GB/T 7714 have it, and the form is remembered', async ({
  andu: { page, app },
}) => {
  const copied = () => app.evaluate(({ clipboard }) => clipboard.readText());
  await selectWords(page, '一分部署,九分落实');
  await page.getByRole('button', { name: '选择引文格式' }).click();
  await page.getByRole('menuitemradio', { name: '公文引文' }).click();
  await expect.poll(copied).toMatch(/^“一分部署,九分落实”（.*《安徽芜湖市委办公室.*》，.*2022年8月19日）$/);
  await page.getByRole('button', { name: '选择引文格式' }).press('Enter');
  await page.getByRole('menuitemradio', { name: 'GB/T 7714' }).press('Enter');
  const reference = /^“一分部署,九分落实”\n.*\[EB\/OL\]\. .*\(2022-08-19\)\[\d{4}-\d\d-\d\d\]\.$/;
  await expect.poll(copied).toMatch(reference);
  await selectWords(page, '形成齐抓共管工作合力');
  await page.keyboard.press('c');
  await expect.poll(copied).toMatch(/^“形成齐抓共管工作合力”\n.*\[EB\/OL\]/);
});

test('marks made in the original are in the corrected text too', async ({ andu }) => {
  const { page } = andu;
  await page.getByText('原文', { exact: true }).click();
  await expect(caseText(page)).toContainText('沙巴体育官网');
  await selectWords(page, '确保党办姓党');
  await page.keyboard.press('1');
  await expect.poll(() => markedWords(page, 'mark-yellow')).toEqual(['确保党办姓党']);
  await page.getByText('校正本', { exact: true }).click();
  await expect.poll(() => markedWords(page, 'mark-yellow')).toEqual(['确保党办姓党']);
});
