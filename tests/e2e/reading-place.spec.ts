import { expect, test } from './support/app';
import { caseText, findWords, goTo } from './support/journey';
import { firstSentence, longCase } from './support/long-case';
import { putText } from './support/put-text';
import { bringTo, depthOf, storedOffset } from './support/reading-place';
import { storedSetting } from './support/stored-rows';

/** The third sentence of a paragraph of seven lines. */
const SENTENCE = '在党史学习教育期间';
/** Where the line being read is taken to be, below the top of the text's window; and less than half a line. */
const READING_LINE = 96;
const NEAR = 16;

test('the sentence being read stays where it is when the letters grow, and is there after a restart', async ({
  andu,
}) => {
  const { page } = andu;
  await caseText(page).getByText(SENTENCE).waitFor();
  await page.evaluate(() => document.fonts.ready);
  await bringTo(page, SENTENCE, READING_LINE - 6);
  await expect.poll(() => storedOffset(page, 'wuhu-2022')).toBeGreaterThan(0);
  await page.getByRole('button', { name: '版式' }).click();
  const size = page.getByRole('slider', { name: '字号' });
  await size.focus();
  for (const px of [20, 21, 22, 23, 24]) {
    await size.press('ArrowRight');
    await expect(size).toHaveValue(String(px));
    await expect.poll(() => depthOf(page, SENTENCE)).toBeGreaterThan(READING_LINE - NEAR);
    await expect.poll(() => depthOf(page, SENTENCE)).toBeLessThan(READING_LINE + NEAR);
  }
  // What is seen at once is stored a moment later.
  await expect.poll(() => storedSetting(page, 'reader.fontSizePx')).toBe(24);
  const again = await andu.relaunch();
  await caseText(again).getByText(SENTENCE).waitFor();
  await expect.poll(async () => Math.abs((await depthOf(again, SENTENCE)) - READING_LINE)).toBeLessThan(NEAR);
});

test('a million characters: opened again at the sentence that was being read', async ({ andu }) => {
  const { page } = andu;
  const { text, blocks } = longCase();
  await putText(page, 'long', text, blocks);
  await goTo(page, '/read/long');
  await findWords(page, '第2718段');
  await page.keyboard.press('Enter');
  const paragraph = firstSentence(2718);
  await expect(caseText(page).getByText(paragraph)).toBeInViewport();
  await bringTo(page, paragraph, 20);
  // The line at which one reads is then inside a later sentence of the paragraph.
  const isInside = (offset = 0) => {
    const block = blocks[2717];
    return block !== undefined && offset > block.start && offset < block.end && text[offset - 1] === '。';
  };
  await expect.poll(async () => isInside(await storedOffset(page, 'long'))).toBe(true);
  const offset = (await storedOffset(page, 'long')) ?? 0;

  const again = await andu.relaunch();
  await expect(caseText(again).getByText(paragraph)).toBeInViewport();
  const top = () =>
    again.evaluate(
      ([id, inside]) => {
        const node = document.querySelector(`[data-block="${id}"]`)?.firstChild;
        const scroller = document.querySelector('article')?.closest('[role=region]');
        if (!node || !scroller) return Number.NaN;
        const range = document.createRange();
        range.setStart(node, inside);
        range.setEnd(node, inside + 1);
        return (range.getClientRects()[0]?.top ?? 0) - scroller.getBoundingClientRect().top;
      },
      [blocks[2717]?.id, offset - (blocks[2717]?.start ?? 0)] as const,
    );
  await expect.poll(async () => Math.abs((await top()) - READING_LINE)).toBeLessThan(NEAR);
});
