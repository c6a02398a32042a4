import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { setLook } from './support/journey';

/** What may not begin a line of Chinese text, and what may not end one (GB/T 15834, 5.1). */
const CLOSING = '，。、；：？！”’）》〉】〕』」…—·,.;:?!)';
const OPENING = '“‘（《〈【〔『「(';

/** The first and the last characters of the lines of the text. */
function lineEnds(
  page: Page,
): Promise<{ readonly first: string; readonly last: string; readonly count: number }> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const range = document.createRange();
    let first = '';
    let last = '';
    let count = 0;
    for (const block of document.querySelectorAll('article [data-block]')) {
      const nodes = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      let before: DOMRect | null = null;
      let beforeText = '';
      for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
        const text = node.textContent ?? '';
        for (let at = 0; at < text.length; at += 1) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const box = range.getClientRects()[0];
          if (!box || box.width === 0) continue;
          if (before && box.top > before.bottom - 4 && box.left < before.left) {
            first += text.charAt(at);
            last += beforeText;
            count += 1;
          }
          before = box;
          beforeText = text.charAt(at);
        }
      }
    }
    return { first, last, count };
  });
}

/** Widths of words set in the text's font, in units of its size, with a setting of CSS each. */
function widths(page: Page, words: readonly string[]): Promise<readonly number[]> {
  return page.evaluate(async (all) => {
    const paragraph = document.querySelector('article p[data-block]');
    const probe = document.createElement('span');
    probe.style.cssText = 'position: absolute; white-space: nowrap; text-indent: 0';
    paragraph?.append(probe);
    const measured: number[] = [];
    for (const one of all) {
      probe.textContent = one;
      probe.getBoundingClientRect();
      await document.fonts.ready;
      measured.push(probe.getBoundingClientRect().width);
    }
    const size = Number.parseFloat(getComputedStyle(probe).fontSize);
    probe.remove();
    return measured.map((width) => Math.round((width / size) * 10) / 10);
  }, words);
}

test('no line begins with closing punctuation or ends with opening punctuation, in any measure', async ({
  andu,
}) => {
  const { page } = andu;
  await page.locator('[data-block]').first().waitFor();
  for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'End']) {
    await setLook(page, async (panel) => {
      await panel.getByRole('slider', { name: '每行字数' }).press(key);
      await panel.getByRole('slider', { name: '字号' }).press(key === 'Home' ? 'End' : 'ArrowLeft');
    });
    const { first, last, count } = await lineEnds(page);
    expect(count).toBeGreaterThan(80);
    expect([...first].filter((one) => CLOSING.includes(one))).toEqual([]);
    expect([...last].filter((one) => OPENING.includes(one))).toEqual([]);
  }
});

test('space between punctuation, and beside Latin letters, is as it is set', async ({ andu }) => {
  const { page } = andu;
  await page.locator('[data-block]').first().waitFor();
  const pairs = ['」「', '，“', '。”', '”（', '》，', '字字'];
  await expect.poll(() => widths(page, pairs)).toEqual([1.5, 1.5, 1.5, 1.5, 1.5, 2]);
  const [alone = 0, beside = 0] = await widths(page, ['2022', '在2022年']);
  expect(beside - alone).toBeCloseTo(2.25, 0.5);
  expect(beside - alone).toBeGreaterThan(2.1);
  await setLook(page, async (panel) => {
    await panel.getByText('标点挤压').click();
    await panel.getByText('中西文间距').click();
  });
  await expect.poll(() => widths(page, pairs)).toEqual([2, 2, 2, 2, 2, 2]);
  const tighter = async () => {
    const [plain = 0, tight = 0] = await widths(page, ['2022', '在2022年']);
    return tight - plain;
  };
  await expect.poll(tighter).toBeCloseTo(2, 1);
});
