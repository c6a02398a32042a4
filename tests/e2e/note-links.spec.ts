import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { markedWords, selectWords } from './support/journey';
import { answerSaveDialog } from './support/save-dialog';
import { violations } from './support/violations';

const note = (page: Page) => page.getByRole('textbox', { name: '批注', exact: true });
const margin = (page: Page) => page.getByRole('complementary', { name: '页边批注' });

async function startNote(page: Page, words: string) {
  await selectWords(page, words);
  await page.keyboard.press('n');
  await expect(note(page)).toBeFocused();
}

test('a note is seen as it will look while it is typed, by an input method too', async ({
  andu: { page },
}) => {
  await startNote(page, '形成齐抓共管工作合力');
  await page.keyboard.type('plain');
  const preview = page.getByRole('group', { name: '预览' });
  await expect(preview).toHaveCount(0);
  await page.keyboard.type(' **');
  const client = await page.context().newCDPSession(page);
  for (const [letters, characters] of [
    ['ji', '记'],
    ['zhu', '住𠮷'],
  ] as const) {
    await client.send('Input.imeSetComposition', { text: letters, selectionStart: 1, selectionEnd: 1 });
    await expect(preview).not.toContainText(letters);
    await client.send('Input.insertText', { text: characters });
  }
  await page.keyboard.type('**');
  await expect(preview.locator('strong')).toHaveText('记住𠮷');
  await expect(note(page)).toHaveValue('plain **记住𠮷**');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(margin(page).locator('strong')).toHaveText('记住𠮷');
});

test('notes link to headings and to each other, and go out without the links', async ({
  andu: { app, page, userData },
}) => {
  await selectWords(page, '把旗帜鲜明讲政治贯穿思想建设');
  await page.keyboard.press('2');
  await expect.poll(() => markedWords(page, 'mark-green')).toHaveLength(1);
  await startNote(page, '形成齐抓共管工作合力');
  await page.keyboard.type('参看 [[做法');
  const targets = page.getByRole('listbox', { name: '选择链接到哪里' });
  await expect(targets.getByRole('option', { name: /标题.*主要做法/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(targets).toBeHidden();
  await expect(note(page)).toHaveValue(/^参看 \[二、主要做法\]\(#place=/);
  await page.keyboard.type(' 与 ');
  await page.getByRole('button', { name: /链接到批注或原文/ }).click();
  await page.keyboard.type('旗帜');
  await targets.getByRole('option', { name: /批注/ }).click();
  await page.keyboard.press('Control+Enter');

  await margin(page).getByRole('button', { name: '二、主要做法', exact: true }).click();
  await expect.poll(() => markedWords(page, 'found')).toEqual(['二、主要做法']);
  await margin(page).getByRole('button', { name: '把旗帜鲜明讲政治贯穿思想建设', exact: true }).click();
  await expect.poll(() => markedWords(page, 'mark-active')).toEqual(['把旗帜鲜明讲政治贯穿思想建设']);
  expect(await violations(page)).toEqual([]);

  const file = path.join(userData, 'out.md');
  await answerSaveDialog(app, file);
  await page.getByRole('button', { name: '批注与注释' }).click();
  await page.getByRole('button', { name: '导出批注' }).click();
  await page.getByRole('button', { name: /格式/ }).click();
  await page.getByRole('option', { name: /Markdown/ }).click();
  await page.getByRole('button', { name: '另存为…' }).click();
  await expect(page.getByText(`已保存到 ${file}`)).toBeVisible();
  const text = await readFile(file, 'utf8');
  expect(text).toContain('参看 二、主要做法 与 把旗帜鲜明讲政治贯穿思想建设');
  expect(text).not.toContain('#place=');
});
