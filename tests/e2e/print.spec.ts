import path from 'node:path';
import type { Page } from '@playwright/test';
import { type Andu, expect, test } from './support/app';
import { chooseByKey, markedWords, selectWords } from './support/journey';
import { pdfText } from './support/pdf-text';
import { answerSaveDialog } from './support/save-dialog';
import { violations } from './support/violations';

const WORDS = '把旗帜鲜明讲政治贯穿思想建设';
const EARLIER = '推动党建和业务深入融合、互促互进';
const SOURCE = '《安徽芜湖市委办公室:党建引领“三服务”“四最”机关作表率》';

async function note(page: Page, words: string, markdown: string): Promise<void> {
  await selectWords(page, words);
  await page.keyboard.press('n');
  const field = page.getByRole('textbox', { name: '批注', exact: true });
  await field.fill(markdown);
  await field.press('Control+Enter');
  await expect(field).toBeHidden();
  await expect.poll(() => markedWords(page, 'note-yellow')).toContain(words);
}

async function choose(page: Page, way: string): Promise<void> {
  await chooseByKey(page, page.getByRole('button', { name: '打印与 PDF' }), way);
}

async function savedPdf({ page, app, userData }: Andu, way: string): Promise<readonly string[]> {
  const file = path.join(userData, `${way}.pdf`);
  await answerSaveDialog(app, file);
  await choose(page, way);
  await expect(page.getByText(`已保存到 ${file}`)).toBeVisible();
  return pdfText(file);
}

test('a PDF has the text, numbered notes and their list, and the source and number on each page', async ({
  andu,
}) => {
  const { page } = andu;
  // Made in the other order than that of the text, by which they are numbered.
  await note(page, WORDS, '印出来看，**很重要**');
  await note(page, EARLIER, '先印的这条');
  await expect.poll(() => markedWords(page, 'note-yellow')).toEqual([EARLIER, WORDS]);

  const pages = await savedPdf(andu, '存为 PDF，带批注');
  expect(pages.length).toBeGreaterThan(2);
  for (const [index, words] of pages.entries()) {
    expect(words).toContain(SOURCE);
    expect(words).toContain(`${index + 1}/${pages.length}`);
  }
  const all = pages.join('');
  // Some characters come back as the radicals that look like them.
  expect(all).toMatch(/2022年08.19.16:41来源:.{3}-中国共产党新闻.一、实施背景/u);
  expect(all).toContain(`${EARLIER}1`);
  expect(all).toContain(`${WORDS}2`);
  expect(all).toContain(`1${EARLIER}先印的这条2${WORDS}印出来看，很重要`);

  const plain = (await savedPdf(andu, '存为 PDF，不带批注')).join('');
  expect(plain).toContain(WORDS);
  expect(plain).not.toContain(`${WORDS}2`);
  expect(plain).not.toContain('印出来看');
  // The page is as it was.
  await expect(page.locator('[data-printed-copy]')).toHaveCount(0);
  await expect.poll(() => markedWords(page, 'note-yellow')).toEqual([EARLIER, WORDS]);
});

test('the printer gets the text with annotations or without, and the lines above and below it', async ({
  andu,
}) => {
  const { page, app } = andu;
  await note(page, WORDS, '印出来看');
  expect(await violations(page)).toEqual([]);
  // The system's dialog can't be answered here: what it would have printed is told by the window's title.
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents) throw new Error('No window');
    contents.print = (options, done) => {
      const state = `\`\${document.documentElement.hasAttribute('data-print-notes')} \${document.querySelectorAll('[data-note-number]').length}\``;
      const tell = async () => {
        await contents.executeJavaScript(
          `document.title = ${state} + ${JSON.stringify(` ${options?.footer}`)}`,
        );
        done?.(false, 'Print job canceled');
      };
      void tell();
    };
  });
  for (const [way, state] of [
    ['打印，带批注', /^true 1 《安徽芜湖/u],
    ['打印，不带批注', /^false 0 《安徽芜湖/u],
  ] as const) {
    await choose(page, way);
    await expect.poll(() => page.title()).toMatch(state);
    await expect(page.locator('[data-printed-copy]')).toHaveCount(0);
  }
  await expect.poll(() => markedWords(page, 'note-yellow')).toEqual([WORDS]);
});

test('a printer that fails is told of', async ({ andu }) => {
  const { page, app } = andu;
  await page.locator('[data-block]').first().waitFor();
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents) contents.print = (_options, done) => done?.(false, 'Invalid printer settings');
  });
  await choose(page, '打印，不带批注');
  await expect(page.getByText('打印没有成功')).toBeVisible();
});
