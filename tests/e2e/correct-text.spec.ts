import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from './support/app';
import { caseText, markedWords, markWords, selectWords } from './support/journey';
import { answerSaveDialog } from './support/save-dialog';
import { violations } from './support/violations';

test('words are corrected, marks go along, and undo brings all back', async ({ andu }) => {
  const { page } = andu;
  await selectWords(page, '根本性建设,决定党的建设方向');
  await page.keyboard.press('1');
  await expect.poll(() => markedWords(page, 'mark-yellow')).toEqual(['根本性建设,决定党的建设方向']);

  await selectWords(page, '政治建设是党的根本性建设');
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: '更正这段文字' });
  await expect(dialog.getByRole('button', { name: '更正', exact: true })).toBeDisabled();
  await dialog.getByRole('textbox', { name: '应为' }).fill('政治建设乃是党的根本性建设');
  await dialog.getByRole('textbox', { name: '理由' }).fill('试改');
  await dialog.getByText('确定', { exact: true }).click();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: '更正', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(caseText(page)).toContainText('政治建设乃是党的根本性建设');
  await expect
    .poll(() => markedWords(page, 'mark-yellow'))
    .toEqual(['政治建设乃是党的根本性建设,决定党的建设方向']);
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(caseText(page)).not.toContainText('乃是');
  await expect.poll(() => markedWords(page, 'mark-yellow')).toEqual(['根本性建设,决定党的建设方向']);
});

test('a correction across paragraphs is refused in words, and nothing changes', async ({ andu }) => {
  const { page } = andu;
  await page.locator('[data-block]').first().waitFor();
  await page.evaluate(() => {
    const [first, second] = document.querySelectorAll('p[data-block]');
    if (first && second) document.getSelection()?.setBaseAndExtent(first, 0, second, 1);
  });
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: '更正这段文字' });
  await dialog.getByRole('textbox', { name: '应为' }).fill('一句话');
  await dialog.getByRole('button', { name: '更正', exact: true }).click();
  await expect(dialog.getByRole('alert')).toContainText('一次只能更正一个段落');
});

test('errata are rejected and accepted, compared side by side, and taken out as a sheet', async ({
  andu,
}) => {
  const { page, app, userData } = andu;
  await page.getByRole('button', { name: '批注与注释' }).click();
  await page.getByRole('tab', { name: /^勘误/ }).click();
  const panel = page.getByRole('complementary', { name: '批注与注释' });
  const reject = panel.getByRole('button', { name: /^不采用/ }).first();
  await reject.press('Enter');
  await expect(panel.getByText('未采用：校正本保留原文。')).toBeVisible();
  await panel.getByRole('button', { name: /^采用/ }).press('Enter');
  await expect(panel.getByText('未采用：校正本保留原文。')).toBeHidden();
  expect(await violations(page)).toEqual([]);

  await panel.getByRole('button', { name: '原文与校正对照' }).click();
  const compare = page.getByRole('dialog', { name: '原文与校正对照' });
  await expect(compare.locator('del').first()).toContainText('沙巴体育官网');
  await expect(compare.locator('ins').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');

  for (const [format, ending] of [
    ['Word 文档', 'docx'],
    ['Markdown', 'md'],
  ] as const) {
    const file = path.join(userData, `勘误表.${ending}`);
    await answerSaveDialog(app, file);
    await panel.getByRole('button', { name: '导出勘误表' }).click();
    const dialog = page.getByRole('dialog', { name: '导出勘误表' });
    await dialog.getByText(format, { exact: true }).click();
    await dialog.getByRole('button', { name: '另存为…' }).click();
    await expect(dialog).toBeHidden();
    expect((await stat(file)).size).toBeGreaterThan(500);
  }
  const sheet = await readFile(path.join(userData, '勘误表.md'), 'utf8');
  expect(sheet).toContain('勘误表');
  expect(sheet).toContain('沙巴体育官网');
});

test('an annotation whose words were taken out is attached to others by hand', async ({ andu }) => {
  const { page } = andu;
  await markWords(page, '一分部署,九分落实', '3', 'mark-blue');
  await selectWords(page, '一分部署,九分落实');
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: '更正这段文字' });
  await dialog.getByRole('textbox', { name: '应为' }).fill('');
  await dialog.getByRole('button', { name: '更正', exact: true }).click();
  await expect.poll(() => markedWords(page, 'mark-blue')).toEqual([]);

  await page.getByRole('button', { name: '批注与注释' }).click();
  const card = page.getByRole('article', { name: /一分部署/ });
  await expect(card).toContainText('在这个版本里找不到原来的位置');
  await card.getByRole('button', { name: /一分部署/ }).press('Enter');
  await card.getByRole('button', { name: '另选位置' }).press('Enter');
  await selectWords(page, '围绕中心抓党建');
  await page.keyboard.press('a');
  await expect.poll(() => markedWords(page, 'mark-blue')).toEqual(['围绕中心抓党建']);
});
