import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { addCase } from './support/add-case';
import { expect, test } from './support/app';
import { caseText, chooseByKey, goTo, markedWords, markWords } from './support/journey';
import { answerSaveDialog } from './support/save-dialog';
import { violations } from './support/violations';

const WORDS = '形成齐抓共管工作合力';

async function markAndOpenList(page: Page) {
  await markWords(page, WORDS, '2', 'mark-green');
  await page.getByRole('button', { name: '批注与注释' }).click();
}

async function exportAs(page: Page, format: RegExp) {
  await page.getByRole('button', { name: '导出批注' }).click();
  await page.getByRole('button', { name: /格式/ }).click();
  await page.getByRole('option', { name: format }).click();
  await page.getByRole('button', { name: '另存为…' }).click();
}

test('annotations go out in every format', async ({ andu: { app, page, userData } }) => {
  await markAndOpenList(page);
  const opening = {
    docx: 'PK',
    md: '# ',
    html: '<!doctype html>',
    csv: '\uFEFF案例',
    jsonld: '{\n',
  } as const;
  for (const [format, start] of Object.entries(opening)) {
    const file = path.join(userData, `out.${format}`);
    await answerSaveDialog(app, file);
    await exportAs(
      page,
      { docx: /Word/, md: /Markdown/, html: /网页/, csv: /表格/, jsonld: /W3C/ }[format] ?? /^$/,
    );
    await expect(page.getByText(`已保存到 ${file}`)).toBeVisible();
    const text = await readFile(file, 'utf8');
    expect(text.startsWith(start)).toBe(true);
    if (format !== 'docx') expect(text).toContain(WORDS);
  }
});

test('annotations and long notes of all cases go out together, by colour', async ({
  andu: { app, page, userData },
}) => {
  await page.getByRole('heading').first().waitFor();
  await addCase(page, 'other', '另一个案例', '各级机关要坚持党建引领，抓好落实。', '党建');
  await goTo(page, '/read/other');
  await expect(caseText(page)).toContainText('各级机关');
  await markWords(page, '坚持党建引领', '1', 'mark-yellow');
  await page.getByRole('button', { name: '笔记本' }).click();
  await chooseByKey(page, page.getByRole('button', { name: '新建笔记' }), '提纲');
  await expect(page.getByRole('textbox', { name: '正文' })).toBeFocused();
  await goTo(page, '/read/wuhu-2022');
  await markAndOpenList(page);

  const file = path.join(userData, 'all.md');
  await answerSaveDialog(app, file);
  await page.getByRole('button', { name: '导出批注' }).click();
  const dialog = page.getByRole('dialog', { name: '导出批注' });
  await dialog.getByText('全部案例').click();
  await dialog.getByText('按颜色').click();
  await dialog.getByRole('button', { name: /格式/ }).click();
  await page.getByRole('option', { name: /Markdown/ }).click();
  await dialog.getByRole('button', { name: '另存为…' }).click();
  await expect(page.getByText(`已保存到 ${file}`)).toBeVisible();
  const headings = (await readFile(file, 'utf8')).match(/^#{1,3} .*$/gm)?.map((line) => line.slice(0, 8));
  expect(headings).toEqual([
    expect.stringMatching(/^# 安徽/),
    '## 绿色',
    '# 另一个案例',
    '## 黄色',
    '## 笔记本',
    '### 提纲',
  ]);
});

test('annotations come back in after they were deleted, once', async ({ andu: { app, page, userData } }) => {
  await markAndOpenList(page);
  const file = path.join(userData, 'out.jsonld');
  await answerSaveDialog(app, file);
  await exportAs(page, /W3C/);
  await expect(page.getByText(`已保存到 ${file}`)).toBeVisible();
  await page.getByRole('button', { name: WORDS }).click();
  await page.getByRole('button', { name: '删除批注' }).click();
  await expect.poll(() => markedWords(page, 'mark-green')).toEqual([]);

  const input = page.locator('input[type=file]');
  await input.setInputFiles(file);
  const report = page.getByRole('dialog', { name: '导入批注' });
  await expect(report).toContainText('导入了 1 条批注');
  await report.getByRole('button', { name: '知道了' }).click();
  await expect.poll(() => markedWords(page, 'mark-green')).toEqual([WORDS]);
  await input.setInputFiles(file);
  await expect(report).toContainText('1 条与已有的批注相同');
});

test("another program's annotations come in, and broken ones are told one by one", async ({
  andu: { page },
}) => {
  await page.getByRole('button', { name: '批注与注释' }).click();
  const quote = (exact: string) => ({
    type: 'Annotation',
    body: [{ type: 'TextualBody', value: '同事的想法' }],
    target: { source: 'http://example.org/', selector: { type: 'TextQuoteSelector', exact } },
  });
  const entries = [
    quote('把旗帜鲜明讲政治贯穿思想建设'),
    { type: 'Other' },
    quote('天地玄黄宇宙洪荒日月盈昃'),
  ];
  const input = page.locator('input[type=file]');
  const give = (text: string) =>
    input.setInputFiles({ name: 'a.json', mimeType: '', buffer: Buffer.from(text) });
  await give(JSON.stringify(entries));
  const report = page.getByRole('dialog', { name: '导入批注' });
  await expect(report.getByRole('listitem')).toHaveText([
    /^第 2 条：不是有效的批注/,
    /^第 3 条：.*找不到.*天地玄黄/,
  ]);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '把旗帜鲜明讲政治贯穿思想建设 同事的想法' })).toBeVisible();
  await give('{');
  await expect(page.getByText('这不是批注文件')).toBeVisible();
});

test.describe('in English', () => {
  test.use({ language: 'en' });
  test('the dialog works by keyboard and is without a violation', async ({ andu: { page } }) => {
    await page.getByRole('button', { name: 'Annotations and notes' }).press('Enter');
    await page.getByRole('button', { name: 'Export annotations' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Export annotations' });
    await expect(dialog).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });
});
