import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { bankBuilt } from './support/bank-built';
import { caseText, goTo, selectWords } from './support/journey';
import { answerSaveDialog } from './support/save-dialog';
import { violations } from './support/violations';

/** Opens the bank and waits for its questions, which are generated after the first start. */
async function openBank(page: Page): Promise<void> {
  await goTo(page, '/bank/wuhu-2022');
  await page.getByRole('grid', { name: '题目列表' }).getByRole('row').first().waitFor();
}

/** How many questions the filters let through. */
async function shownCount(page: Page): Promise<number> {
  const words = await page.getByText(/^显示 \d+ 道/u).textContent();
  return Number(/\d+/u.exec(words ?? '')?.[0]);
}

function rows(page: Page) {
  return page.getByRole('grid', { name: '题目列表' }).getByRole('row');
}

/** Questions that come with the case; the generated ones follow once they are built. */
const SHIPPED = 108;

/** Waits until the generated questions are there: a list that grows meanwhile has no fixed count. */
async function settle(page: Page): Promise<void> {
  await bankBuilt(page);
  await expect.poll(() => shownCount(page)).toBeGreaterThan(SHIPPED);
}

test('a question is found, edited with its preview, and taken back', async ({ andu }) => {
  const { page } = andu;
  await goTo(page, '/shelf');
  await page
    .getByRole('button', { name: /的操作$/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: '题库' }).click();
  await openBank(page);
  await settle(page);
  const first = rows(page).first();
  const stem = (await first.locator('p').first().textContent()) ?? '';
  await first.click();
  const editor = page.getByRole('region', { name: '编辑题目' });
  const field = editor.getByRole('textbox', { name: /^题干/u });
  await expect(field).toHaveValue(stem);
  expect(await violations(page)).toEqual([]);

  await field.fill(`${stem}（改过）`);
  await expect(editor.getByRole('region', { name: '预览' })).toContainText('（改过）');
  await editor.getByRole('textbox', { name: /^标签/u }).fill('重点，易错');
  await page.keyboard.press('Control+Enter');
  await expect(editor).toBeHidden();
  await page.getByRole('textbox', { name: '查找' }).fill('（改过）');
  await expect.poll(() => shownCount(page)).toBe(1);
  await expect(rows(page)).toContainText('易错');

  await page.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => shownCount(page)).toBe(0);
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(rows(page).first()).toContainText(stem);
});

test('questions are approved, suspended and deleted together, each with a way back', async ({ andu }) => {
  const { page } = andu;
  await openBank(page);
  await settle(page);
  const total = await shownCount(page);
  // By keyboard alone: the list, two ticks.
  await rows(page).first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(page.getByText('已选 2 道')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: '审核通过' }).click();
  await expect(rows(page).first()).toContainText('已审');
  await page.getByRole('button', { name: '停用', exact: true }).click();
  await expect(rows(page).nth(1)).toContainText('停用');
  await page.getByRole('button', { name: '删除', exact: true }).click();
  await expect.poll(() => shownCount(page)).toBe(total - 2);
  await page
    .getByRole('alertdialog')
    .filter({ hasText: '已删除 2 道题' })
    .getByRole('button', { name: '撤销' })
    .click();
  await expect.poll(() => shownCount(page)).toBe(total);
  await expect(rows(page).first()).toContainText('停用');
});

test('a bank is judged by keys alone, question after question', async ({ andu }) => {
  const { page } = andu;
  await openBank(page);
  await settle(page);
  const total = await shownCount(page);
  const stems = await rows(page).locator('p:first-child').allTextContents();
  const rowOf = (at: number) =>
    rows(page)
      .filter({ hasText: stems[at] ?? '' })
      .first();
  // Stems and right answers are all one needs to see.
  await expect(rows(page).filter({ hasText: '坚持以党建引领哪项工作？' })).toContainText('“三服务”');
  await rows(page).first().focus();
  await page.keyboard.press('a');
  await expect(rowOf(0)).toContainText('已审');
  await expect(rowOf(1)).toBeFocused();
  await page.keyboard.press('s');
  await expect(rowOf(1)).toContainText('停用');
  await expect(rowOf(2)).toBeFocused();
  await page.keyboard.press('Delete');
  await expect.poll(() => shownCount(page)).toBe(total - 1);
  await expect(rowOf(3)).toBeFocused();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => shownCount(page)).toBe(total);
  await expect(rowOf(2)).toContainText('待审');
});

test('a question written by hand warns of likely duplicates, and leads to its place in the text', async ({
  andu,
}) => {
  const { page } = andu;
  await openBank(page);
  await settle(page);
  const stem = (await rows(page).first().locator('p').first().textContent()) ?? '';
  await page.getByRole('button', { name: '添加题目' }).click();
  const editor = page.getByRole('region', { name: '新题目' });
  const field = editor.getByRole('textbox', { name: '题干' });
  await field.fill(stem);
  await expect(editor.getByText(/很可能问的是同一件事/u)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await field.fill('这是一道自己写的判断题，没有别的题和它一样。');
  await expect(editor.getByText(/很可能问的是同一件事/u)).toBeHidden();
  await expect(editor.getByRole('button', { name: '保存' })).toBeDisabled();
  await editor.getByRole('button', { name: /题型/u }).click();
  await page.getByRole('option', { name: '判断题' }).click();
  await editor.getByRole('textbox', { name: '原文词句' }).fill('为深入贯彻落实');
  await expect(editor.getByRole('link', { name: '在文中查看' })).toBeVisible();
  await editor.getByRole('button', { name: '保存' }).click();
  await expect(editor).toBeHidden();
  await page.getByRole('textbox', { name: '查找' }).fill('自己写的判断题');
  await expect.poll(() => shownCount(page)).toBe(1);
  await rows(page).first().click();
  await page.getByRole('link', { name: '在文中查看' }).click();
  await expect(caseText(page)).toContainText('为深入贯彻落实');
});

test.describe('in English', () => {
  test.use({ language: 'en' });

  test('the bank speaks it', async ({ andu }) => {
    const { page } = andu;
    await goTo(page, '/bank/wuhu-2022');
    await bankBuilt(page);
    await page.getByRole('grid', { name: 'Questions' }).getByRole('row').first().click();
    await page.getByRole('region', { name: 'Edit the question' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

test('a bank goes out to a workbook and comes in again; bad rows are named, known ones left out', async ({
  andu,
}) => {
  const { app, page, userData } = andu;
  await openBank(page);
  await settle(page);
  const total = await shownCount(page);
  const file = path.join(userData, 'bank.xlsx');
  await answerSaveDialog(app, file);
  await page.getByRole('button', { name: '导出', exact: true }).click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: '另存为…' }).click();
  await expect(page.getByText(/^已保存到/u)).toBeVisible();

  // All of it is known, and comes in again once it was deleted.
  const dialog = page.getByRole('dialog', { name: '导入题目' });
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(dialog.getByText(`可导入 0 道，题库中已有 ${total} 道，读不了 0 条`)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: '取消' }).click();
  await page.getByRole('button', { name: `全选这 ${total} 道` }).click();
  await page.getByRole('button', { name: '删除', exact: true }).click();
  await expect.poll(() => shownCount(page)).toBe(0);
  await page.locator('input[type=file]').setInputFiles(file);
  // A generated bank may say the same twice, which comes in once.
  const summary = (await dialog.getByText(/^可导入 \d+ 道/u).textContent()) ?? '';
  const [fresh = 0, copies = 0, bad] = [...summary.matchAll(/\d+/gu)].map(Number);
  expect([fresh + copies, bad]).toEqual([total, 0]);
  await dialog.getByRole('button', { name: `导入 ${fresh} 道` }).click();
  await expect.poll(() => shownCount(page)).toBe(fresh);

  // Columns by other names are matched by hand, in a table of a foreign encoding's shape.
  const table =
    '编号,题目正文,甲,乙,答案\n1,网格员由谁统一派单，这里写得不一样？,乡镇,县委,A\n2,没有答案的题,是,否,\n';
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '题.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  await expect(dialog.getByText('可导入 0 道，题库中已有 0 道，读不了 2 条')).toBeVisible();
  for (const [column, role] of [
    ['题目正文', '题干'],
    ['甲', '选项'],
    ['乙', '选项'],
  ] as const) {
    await dialog.getByRole('button', { name: new RegExp(column, 'u') }).click();
    await page.getByRole('option', { name: role, exact: true }).click();
  }
  await expect(dialog.getByText('可导入 1 道，题库中已有 0 道，读不了 1 条')).toBeVisible();
  await expect(dialog.getByText('第 3 行：没有答案。')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: '导入 1 道' }).click();
  await expect.poll(() => shownCount(page)).toBe(fresh + 1);

  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '坏.xlsx', mimeType: '', buffer: Buffer.from('not a workbook') });
  await expect(page.getByText(/文件内容有损坏/u)).toBeVisible();
});

test('a bank goes out in every other form', async ({ andu }) => {
  const { app, page, userData } = andu;
  await openBank(page);
  await settle(page);
  for (const [name, ending, begin] of [
    ['CSV 表格（.csv）', 'csv', '\uFEFF题型'],
    ['GIFT（Moodle）', 'gift', '$CATEGORY'],
    ['Moodle XML', 'xml', '<?xml'],
    ['Anki 牌组（.apkg）', 'apkg', 'PK'],
    ['Aiken（仅单选题）', 'txt', ''],
    ['Markdown 试题（.md）', 'md', '# '],
  ] as const) {
    const file = path.join(userData, `bank.${ending}`);
    await answerSaveDialog(app, file);
    await page.getByRole('button', { name: '导出', exact: true }).click();
    await page.getByRole('button', { name: /格式/u }).click();
    await page.getByRole('option', { name }).click();
    await page.getByRole('button', { name: '另存为…' }).click();
    await expect(page.getByRole('dialog', { name: '导出题目' })).toBeHidden();
    expect((await readFile(file, 'utf8')).startsWith(begin)).toBe(true);
  }
  // An Anki deck comes in again whole; only other spellings of a gap are lost in it, and make a question look new.
  await page.locator('input[type=file]').setInputFiles(path.join(userData, 'bank.apkg'));
  const dialog = page.getByRole('dialog', { name: '导入题目' });
  await expect(dialog.getByText(/^可导入 \d+ 道，题库中已有 \d{3,} 道，读不了 0 条/u)).toBeVisible();
  await dialog.getByRole('button', { name: '取消' }).click();
});

test('a question is made of words selected in the reader', async ({ andu }) => {
  const { page } = andu;
  await goTo(page, '/read/wuhu-2022');
  await selectWords(page, '为深入贯彻落实');
  await page.keyboard.press('q');
  const dialog = page.getByRole('dialog', { name: '用选中的文字出题' });
  await expect(dialog.getByRole('textbox', { name: /^题干/u })).toHaveValue(/^____/u);
  await expect(dialog.getByRole('textbox', { name: '原文词句' })).toHaveValue('为深入贯彻落实');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: /题型/u }).click();
  await page.getByRole('option', { name: '判断题' }).click();
  await expect(dialog.getByRole('textbox', { name: '题干' })).toHaveValue(/^为深入贯彻落实/u);
  await dialog.getByRole('textbox', { name: /^标签/u }).fill('选自原文');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(dialog).toBeHidden();
  await openBank(page);
  await page.getByRole('textbox', { name: '查找' }).fill('选自原文');
  await expect.poll(() => shownCount(page)).toBe(1);
});
