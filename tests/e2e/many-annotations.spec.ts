import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { caseText, findWords, goTo, markedWords, pointOf, selectWords } from './support/journey';
import { longCase, placeOfFirst } from './support/long-case';
import { type NewMark, putAnnotations } from './support/put-annotations';
import { putText } from './support/put-text';

/** Every second of the five thousand paragraphs begins with a mark, every tenth with one that has a note. */
const COUNT = 2500;

test('two and a half thousand annotations: listed, chosen far down, and added to', async ({ andu }) => {
  const { page } = andu;
  await openMarked(page);

  await page.getByRole('button', { name: '批注与注释' }).click();
  const panel = page.getByRole('complementary', { name: '批注与注释' });
  await expect(panel.getByRole('tab', { name: `批注 ${COUNT}` })).toBeVisible();
  await expect(panel.getByRole('article').first()).toBeInViewport();
  expect(await panel.getByRole('article').count()).toBeLessThan(60);
  await panel.getByRole('tabpanel').evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight));
  await expect(panel.getByRole('article', { name: /第4999段$/ })).toBeInViewport();
  // The list scrolls in itself, not the window.
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
  await panel.getByRole('button', { name: '收起侧栏' }).click();

  await find(page, '第4100段');
  const far = await pointOf(page, '第4101段');
  await page.mouse.click(far.x, far.y);
  await expect.poll(() => markedWords(page, 'mark-active')).toEqual(['第4101段']);
  const card = page
    .getByRole('complementary', { name: '页边批注' })
    .getByRole('article', { name: /第4101段/ });
  await expect(card).toBeInViewport();
  await expect(card).toContainText('关于第4101段的批注');
  await expect(card.getByRole('button', { name: '编辑批注' })).toBeVisible();

  await selectWords(page, '第4102段');
  await page.keyboard.press('2');
  await expect.poll(() => markedWords(page, 'mark-green')).toEqual(['第4102段']);
  await page.getByRole('button', { name: '批注与注释' }).click();
  await expect(panel.getByRole('tab', { name: `批注 ${COUNT + 1}` })).toBeVisible();
});

test('words far down are corrected among two and a half thousand annotations, and undo brings them back', async ({
  andu,
}) => {
  test.slow();
  const { page } = andu;
  await openMarked(page);
  await find(page, '第4104段');
  await selectWords(page, '第4104段');
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: '更正这段文字' });
  await dialog.getByRole('textbox', { name: '应为' }).fill('第四千一百零四段');
  await dialog.getByRole('button', { name: '更正', exact: true }).click();
  await expect(caseText(page).getByText('第四千一百零四段。')).toBeInViewport();
  // The mark after it went along, two characters on.
  await expect.poll(() => markedWords(page, 'mark-blue')).toContain('第4105段');
  await expect.poll(async () => (await markedWords(page, 'mark-blue')).every(isFirstSentence)).toBe(true);

  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(caseText(page).getByText('第4104段。')).toBeInViewport();
  await expect(caseText(page)).not.toContainText('第四千');
  await expect.poll(() => markedWords(page, 'mark-blue')).toContain('第4105段');
  await expect.poll(async () => (await markedWords(page, 'mark-blue')).every(isFirstSentence)).toBe(true);
});

const isFirstSentence = (words: string) => /^第\d+段$/u.test(words);

/** Opens the long case with its marks. */
async function openMarked(page: Page): Promise<void> {
  const { text, blocks } = longCase();
  const marks = Array.from({ length: COUNT }, (_, index): NewMark => {
    const paragraph = 2 * (index + 1) - 1;
    const note = paragraph % 10 === 1 ? `关于第${paragraph}段的批注` : '';
    return { ...placeOfFirst(blocks, paragraph), color: 'blue', note };
  });
  await putText(page, 'long', text, blocks);
  await putAnnotations(page, 'long', text, marks);
  await goTo(page, '/read/long');
  await expect.poll(async () => (await markedWords(page, 'mark-blue'))[0]).toBe('第1段');
}

/** Finds the first sentence of a paragraph, brings it into view, and closes the bar. */
async function find(page: Page, words: string): Promise<void> {
  await findWords(page, words);
  await page.keyboard.press('Enter');
  await expect(caseText(page).getByText(`${words}。`)).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('search')).toBeHidden();
}
