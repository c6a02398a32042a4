import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './support/app';
import { bankBuilt } from './support/bank-built';
import { goTo } from './support/journey';
import { answerSaveDialog } from './support/save-dialog';
import { violations } from './support/violations';

test('a paper is set in two forms, and saved as Word file and PDF with its key apart', async ({ andu }) => {
  const { app, page, userData } = andu;
  await goTo(page, '/bank/wuhu-2022');
  await page.getByRole('grid', { name: '题目列表' }).getByRole('row').first().waitFor();
  // A paper's number gives the same paper as long as the bank is the same: the page has all of it, too.
  await bankBuilt(page);
  await expect(page.getByText(/^显示 (?!108 )\d+ 道/u)).toBeVisible();
  await page.getByRole('button', { name: '组卷打印' }).click();
  const preview = page.getByRole('region', { name: '试卷预览' });
  await expect(preview).toContainText('试卷（A卷）');
  expect(await violations(page)).toEqual([]);
  await expect(preview).toContainText('一、单选题（共 15 题，每题 2 分，共 30 分）');
  // So many of each kind, worth so much.
  await page.getByRole('button', { name: '题型与分值：42 题，100 分' }).click();
  const dialog = page.getByRole('dialog', { name: '组卷打印' });
  await dialog.getByRole('textbox', { name: '单选题：题数' }).fill('10');
  await page.keyboard.press('Enter');
  await dialog.getByRole('textbox', { name: '单选题：每题分值' }).fill('3');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('status')).toHaveText('37 题，满分 100 分');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: '好' }).click();
  await expect(preview).toContainText('一、单选题（共 10 题，每题 3 分，共 30 分）');
  await expect(preview).toContainText('（满分 100 分）');
  const formA = await preview.textContent();
  await page.getByText('B', { exact: true }).click();
  await expect(preview).toContainText('试卷（B卷）');
  const formB = await preview.textContent();
  expect(formB).not.toBe(formA);

  const number = page.getByRole('textbox', { name: '卷号' });
  await number.fill('4711');
  await page.keyboard.press('Enter');
  await expect(preview).toContainText('卷号：B-4711');
  // A number typed a second time once broke the page.
  await number.fill('12');
  await page.keyboard.press('Enter');
  await expect(preview).toContainText('卷号：B-12');
  await number.fill('4711');
  await page.keyboard.press('Enter');
  await expect(preview).toContainText('卷号：B-4711');
  const drawn = await preview.textContent();
  await page.getByText('参考答案', { exact: true }).click();
  await expect(preview.getByRole('cell', { name: '答案', exact: true }).first()).toBeVisible();
  expect(await violations(page)).toEqual([]);

  const word = path.join(userData, 'key.docx');
  await answerSaveDialog(app, word);
  await page.getByRole('button', { name: '存为 Word' }).click();
  await expect(page.getByText(`已保存到 ${word}`)).toBeVisible();
  const parts = unzipSync(await readFile(word));
  const words = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/gu, '');
  expect(words).toContain('参考答案（B卷）');
  expect(words).toContain('卷号：B-4711');
  // What the file says is what was on the screen, cell by cell.
  for (const cell of (await preview.getByRole('cell').allInnerTexts()).slice(0, 30)) {
    expect(words).toContain(cell.trim());
  }
  const pdf = path.join(userData, 'key.pdf');
  await answerSaveDialog(app, pdf);
  await page.getByRole('button', { name: '存为 PDF' }).click();
  await expect(page.getByText(`已保存到 ${pdf}`)).toBeVisible();
  expect((await readFile(pdf)).subarray(0, 5).toString()).toBe('%PDF-');

  // Number, kinds and marks are kept, and give the same paper again.
  await page.getByRole('button', { name: '返回题库' }).click();
  await page.getByRole('button', { name: '组卷打印' }).click();
  await page.getByText('B', { exact: true }).click();
  await expect(preview).toContainText('卷号：B-4711');
  await expect.poll(() => preview.textContent()).toBe(drawn);
});
