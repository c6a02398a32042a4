import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from './support/app';
import { markedWords, selectWords } from './support/journey';
import { answerSaveDialog } from './support/save-dialog';
import { violations } from './support/violations';

const WORDS = '把旗帜鲜明讲政治贯穿思想建设';

test('the text is saved as a PDF with notes or without, and the screen stays as it was', async ({ andu }) => {
  const { page, app, userData } = andu;
  await selectWords(page, WORDS);
  await page.keyboard.press('n');
  const note = page.getByRole('textbox', { name: '批注', exact: true });
  await note.fill('印出来看');
  await note.press('Control+Enter');
  await expect.poll(() => markedWords(page, 'note-yellow')).toEqual([WORDS]);
  const sizes: number[] = [];
  for (const way of ['存为 PDF，带批注', '存为 PDF，不带批注']) {
    const file = path.join(userData, `${way}.pdf`);
    await answerSaveDialog(app, file);
    await page.getByRole('button', { name: '打印与 PDF' }).press('Enter');
    await page.getByRole('menuitem', { name: way }).press('Enter');
    await expect(page.getByText(`已保存到 ${file}`)).toBeVisible();
    const pdf = await readFile(file);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    sizes.push(pdf.length);
  }
  expect(sizes[0]).toBeGreaterThan(sizes[1] ?? 0);
  expect(await markedWords(page, 'note-yellow')).toEqual([WORDS]);
});

test('what is printed is the text alone; notes come after it only where they are asked for', async ({
  andu,
}) => {
  const { page } = andu;
  await selectWords(page, WORDS);
  await page.keyboard.press('n');
  const note = page.getByRole('textbox', { name: '批注', exact: true });
  await note.fill('印出来看');
  await note.press('Control+Enter');
  expect(await violations(page)).toEqual([]);
  await page.evaluate(() => {
    // What the printer would get: the system's dialog can't be answered here.
    window.print = () => {
      const notes = [...document.querySelectorAll('section')].find((one) =>
        one.textContent?.includes('印出来看'),
      );
      document.title = `${document.documentElement.hasAttribute('data-print-notes')} ${notes !== undefined} ${CSS.highlights.has('note-yellow')}`;
    };
  });
  for (const [way, state] of [
    ['打印，带批注', 'true true true'],
    ['打印，不带批注', 'false true false'],
  ] as const) {
    await page.getByRole('button', { name: '打印与 PDF' }).press('Enter');
    await page.getByRole('menuitem', { name: way }).press('Enter');
    await expect.poll(() => page.title()).toBe(state);
  }
  await expect.poll(() => markedWords(page, 'note-yellow')).toEqual([WORDS]);
});
