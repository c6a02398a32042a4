import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { addCase } from './support/add-case';
import { expect, test } from './support/app';
import { chooseByKey, goTo, markWords } from './support/journey';
import { answerSaveDialog } from './support/save-dialog';
import { storedNotes } from './support/stored-rows';
import { violations } from './support/violations';

const WORDS = '形成齐抓共管工作合力';
const editorOf = (page: Page) => page.getByRole('textbox', { name: '正文' });

async function startNote(page: Page, template: string) {
  await page.getByRole('button', { name: '笔记本' }).click();
  await chooseByKey(page, page.getByRole('button', { name: '新建笔记' }), template);
  await expect(editorOf(page)).toBeFocused();
}

/** Types a word by an input method: letters one by one, then the characters chosen for them. */
async function compose(client: CDPSession, letters: string, characters: string) {
  for (let length = 1; length <= letters.length; length += 1) {
    await client.send('Input.imeSetComposition', {
      text: letters.slice(0, length),
      selectionStart: length,
      selectionEnd: length,
    });
  }
  await client.send('Input.insertText', { text: characters });
}

test('Chinese typed by an input method is neither lost nor doubled, and outlives a kill', async ({
  andu,
}) => {
  const { page } = andu;
  await startNote(page, '提纲');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  const client = await page.context().newCDPSession(page);
  const words = [
    ['xuexi', '学习'],
    ['dangjian', '党建'],
    ['gongzuo', '工作'],
    ['taihaole', '太好了𠮷'],
  ] as const;
  for (const [letters, characters] of words) await compose(client, letters, characters);
  await page.keyboard.press('Enter');
  await compose(client, 'xinde', '心得');
  // In the middle of a word that was typed before, and while an earlier state is being stored.
  await page.keyboard.press('ArrowLeft');
  await compose(client, 'zhong', '中');
  await expect(editorOf(page).locator('.cm-line')).toHaveText(['学习党建工作太好了𠮷', '心中得']);
  await expect.poll(() => storedNotes(page)).toBe('学习党建工作太好了𠮷\n心中得');
  await andu.kill();
  const again = await andu.relaunch();
  await again.getByRole('button', { name: '笔记本' }).click();
  await again.getByRole('link', { name: /提纲/ }).click();
  await expect(editorOf(again).locator('.cm-line')).toHaveText(['学习党建工作太好了𠮷', '心中得']);
});

test('annotations are drawn in, stay linked, and go out without the link', async ({
  andu: { app, page, userData },
}) => {
  await markWords(page, WORDS, '1', 'mark-yellow');
  await startNote(page, '学习心得');
  await page.keyboard.press('Control+End');
  await page.getByRole('button', { name: `引用“${WORDS}”` }).press('Enter');
  await expect(editorOf(page)).toContainText(`> ${WORDS} [↗](#annotation=`);
  await expect(page.getByText('已引用')).toBeVisible();
  expect(await violations(page)).toEqual([]);

  for (const [format, name] of [
    ['md', 'Markdown'],
    ['docx', /Word/],
  ] as const) {
    const file = path.join(userData, `note.${format}`);
    await answerSaveDialog(app, file);
    await page.getByRole('button', { name: '导出笔记' }).click();
    await page.getByRole('menuitem', { name }).click();
    await expect(page.getByText(`已保存到 ${file}`)).toBeVisible();
    const bytes = await readFile(file);
    const text =
      format === 'md'
        ? bytes.toString()
        : strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    expect(text).toContain(WORDS);
    expect(text).not.toContain('annotation=');
  }

  await editorOf(page)
    .locator('.cm-noteLink')
    .click({ modifiers: ['Control'] });
  await expect(page).toHaveURL(/#\/read\/wuhu-2022\/\d+-\d+$/);
  await page.getByRole('button', { name: '笔记本' }).click();
  await page.getByRole('link', { name: /学习心得/ }).click();
  await editorOf(page).getByText('↗').click();
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL(/#\/read\/wuhu-2022\/\d+-\d+$/);
  await page.getByRole('button', { name: '笔记本' }).click();
  await page.getByRole('link', { name: /学习心得/ }).click();
  await page.getByRole('link', { name: `在文中查看“${WORDS}”` }).press('Enter');
  await expect(page.getByText('三是机关党建工作必须严格落实')).toBeInViewport();
  await page.getByRole('button', { name: '批注与注释' }).click();
  await page.getByRole('button', { name: WORDS }).click();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(page.getByRole('button', { name: '形成齐抓共管工作合', exact: true })).toBeVisible();
  await page.getByRole('button', { name: '笔记本' }).click();
  await page.getByRole('link', { name: /学习心得/ }).click();
  await expect(editorOf(page)).toContainText('> 形成齐抓共管工作合 [↗]');
});

test('undo and redo outside the editor are seen in it', async ({ andu: { page } }) => {
  await startNote(page, '问题清单');
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('第一');
  await expect.poll(() => storedNotes(page)).toBe('第一');
  await page.keyboard.insertText('第二');
  await expect.poll(() => storedNotes(page)).toBe('第一第二');
  await page.getByRole('button', { name: '新建笔记' }).focus();
  await page.keyboard.press('Control+z');
  await expect(editorOf(page).locator('.cm-line')).toHaveText(['第一']);
  await page.keyboard.press('Control+y');
  await expect(editorOf(page).locator('.cm-line')).toHaveText(['第一第二']);
});

test('keys in the editor are words, and a deleted note comes back', async ({ andu: { page } }) => {
  await startNote(page, '问题清单');
  await page.keyboard.press('Control+End');
  await page.keyboard.type('why? 1');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(editorOf(page)).toContainText('why? 1');
  await page.keyboard.press('Control+z');
  await expect(editorOf(page)).not.toContainText('why? 1');
  await page.getByRole('button', { name: '删除笔记' }).click();
  await expect(page.getByRole('link', { name: /问题清单/ })).toHaveCount(0);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.getByRole('link', { name: /问题清单/ })).toHaveCount(1);
});

test('a deleted note is brought back from the bin', async ({ andu: { page } }) => {
  await startNote(page, '提纲');
  await page.getByRole('button', { name: '删除笔记' }).click();
  await expect(page.getByRole('link', { name: /提纲/ })).toHaveCount(0);
  await page.getByRole('button', { name: '已删除的笔记' }).press('Enter');
  const bin = page.getByRole('dialog', { name: '已删除的笔记' });
  await expect(bin).toContainText('1. 背景');
  expect(await violations(page)).toEqual([]);
  await bin.getByRole('button', { name: '恢复“提纲”' }).press('Enter');
  await expect(bin).toContainText('没有删除过笔记');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: /提纲/ })).toHaveCount(1);
});

test('the notes of all cases go out as one web page', async ({ andu: { app, page, userData } }) => {
  await page.getByRole('heading').first().waitFor();
  await addCase(page, 'other', '另一个案例', '各级机关要抓好落实。', '党建');
  for (const [caseId, words] of [
    ['wuhu-2022', '甲乙丙丁'],
    ['other', '戊己庚辛'],
  ] as const) {
    await goTo(page, `/notebook/${caseId}`);
    await chooseByKey(page, page.getByRole('button', { name: '新建笔记' }), '提纲');
    await expect(editorOf(page)).toBeFocused();
    await page.keyboard.insertText(words);
    await expect.poll(() => storedNotes(page)).toContain(words);
  }
  const file = path.join(userData, 'notes.html');
  await answerSaveDialog(app, file);
  await page.getByRole('button', { name: '导出多篇笔记' }).click();
  const dialog = page.getByRole('dialog', { name: '导出多篇笔记' });
  await dialog.getByText('全部案例').click();
  await dialog.getByRole('button', { name: /格式/ }).click();
  await page.getByRole('option', { name: /网页/ }).click();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: '另存为…' }).click();
  await expect(page.getByText(`已保存到 ${file}`)).toBeVisible();
  const html = await readFile(file, 'utf8');
  expect(html).toContain('<h1>另一个案例</h1>');
  for (const words of ['甲乙丙丁', '戊己庚辛']) expect(html).toContain(words);
});

test.describe('in English', () => {
  test.use({ language: 'en' });
  test('the notebook is without a violation at night', async ({ andu: { page } }) => {
    await goTo(page, '/settings');
    await page.getByText('Night', { exact: true }).click();
    await goTo(page, '/notebook/wuhu-2022');
    expect(await violations(page)).toEqual([]);
    await chooseByKey(page, page.getByRole('button', { name: 'New note' }), 'Reflection');
    await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toBeFocused();
    expect(await violations(page)).toEqual([]);
  });
});
