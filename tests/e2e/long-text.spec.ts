import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/app';
import { caseText, findWords, goTo, setLook } from './support/journey';
import { LAST, longCase } from './support/long-case';
import { putText } from './support/put-text';
import { storedOffset } from './support/reading-place';

async function openCase(page: Page): Promise<string> {
  const { text, blocks } = longCase();
  await putText(page, 'long', text, blocks);
  await goTo(page, '/read/long');
  await expect(caseText(page).getByText('第1段。')).toBeInViewport();
  return text;
}

test('a million characters: to the end by key, and words near it found', async ({ andu }) => {
  const { page } = andu;
  await openCase(page);
  await page.getByRole('region', { name: 'long' }).press('Control+End');
  await page.getByRole('region', { name: 'long' }).press('End');
  await expect(caseText(page).getByText(LAST)).toBeInViewport();
  await findWords(page, '第4321段');
  await page.keyboard.press('Enter');
  await expect(caseText(page).getByText('第4321段。')).toBeInViewport();
});

test('a million characters in upright lines: to the end by key, and words near it found', async ({
  andu,
}) => {
  const { page } = andu;
  await openCase(page);
  await setLook(page, (panel) => panel.getByText('竖排').click());
  const text = page.getByRole('region', { name: 'long' });
  await text.press('PageDown');
  await text.press('End');
  await expect(caseText(page).getByText(LAST)).toBeInViewport();
  await findWords(page, '第4321段');
  await page.keyboard.press('Enter');
  await expect(caseText(page).getByText('第4321段。')).toBeInViewport();
});

test.describe('a million characters in two columns', () => {
  async function openInColumns(page: Page): Promise<Locator> {
    await openCase(page);
    await setLook(page, (panel) => panel.getByText('双栏翻页').click());
    const text = page.getByRole('region', { name: 'long' });
    await expect(text).toHaveAttribute('data-flow', 'across');
    return text;
  }

  test('to the end by key, and words near it found; the place is remembered', async ({ andu }) => {
    const { page } = andu;
    const text = await openInColumns(page);
    await expect(caseText(page).getByText('第1段。')).toBeInViewport();
    await text.press('End');
    await expect(caseText(page).getByText(LAST)).toBeInViewport();
    await expect.poll(() => storedOffset(page, 'long')).toBeGreaterThan(4900 * 201);
    await findWords(page, '第4321段');
    await page.keyboard.press('Enter');
    await expect(caseText(page).getByText('第4321段。')).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect.poll(() => storedOffset(page, 'long')).toBeLessThan(4322 * 201);
    const again = await andu.relaunch();
    await expect(caseText(again).getByText('第4321段。')).toBeInViewport();
    await expect.poll(() => onePairFrom(again)).toBe(0);
  });

  test('back after a jump is the page one left, and forward the one one came from', async ({ andu }) => {
    const { page } = andu;
    const text = await openInColumns(page);
    for (let turned = 0; turned < 3; turned += 1) {
      const before = await scrolled(page);
      await text.press('PageDown');
      await expect.poll(() => scrolled(page)).toBeGreaterThan(before);
    }
    const left = await paragraphsInView(page);
    await findWords(page, '第4321段');
    await page.keyboard.press('Enter');
    await expect(caseText(page).getByText('第4321段。')).toBeInViewport();
    await page.keyboard.press('Escape');
    for (let times = 0; times < 2; times += 1) {
      await page.keyboard.press('Alt+ArrowLeft');
      await expect.poll(() => paragraphsInView(page)).toEqual(left);
      await page.keyboard.press('Alt+ArrowRight');
      await expect(caseText(page).getByText('第4321段。')).toBeInViewport();
    }
  });

  test('marks have their signs on every pair of columns', async ({ andu }) => {
    const { page } = andu;
    const text = await openInColumns(page);
    const signsInView = () =>
      page.locator('[data-signs] > span').evaluateAll(
        (signs) =>
          signs.filter((sign) => {
            const { left } = sign.getBoundingClientRect();
            const view = sign.closest('[data-flow]')?.getBoundingClientRect();
            return view && left > view.left && left < view.right;
          }).length,
      );
    for (let turned = 1; turned <= 5; turned += 1) {
      const before = await scrolled(page);
      await text.press('PageDown');
      await expect.poll(() => scrolled(page)).toBeGreaterThan(before);
      await expect.poll(() => onePairFrom(page)).toBe(0);
      await page.keyboard.press('j');
      await page.getByRole('toolbar', { name: '对选中的文字' }).waitFor();
      await page.keyboard.press('s');
      await expect.poll(signsInView).toBe(1);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
    }
  });

  test('no words are lost where one turns pages on or back', async ({ andu }) => {
    test.slow();
    const { page } = andu;
    const text = await openInColumns(page);
    const turn = async (key: 'PageDown' | 'PageUp', times: number) => {
      let seen = await paragraphsInView(page);
      for (let turned = 0; turned < times; turned += 1) {
        const before = await scrolled(page);
        await text.press(key);
        await expect.poll(() => scrolled(page)).not.toBe(before);
        await expect.poll(() => onePairFrom(page)).toBe(0);
        // Each pair begins with the paragraph that the one before ended with, or the next.
        await expect
          .poll(async () => {
            const now = await paragraphsInView(page);
            const [first, second] = key === 'PageDown' ? [seen, now] : [now, seen];
            const step = (second[0] ?? 0) - (first.at(-1) ?? 0);
            return step === 0 || step === 1;
          })
          .toBe(true);
        seen = await paragraphsInView(page);
      }
    };
    await turn('PageDown', 40);
    await findWords(page, '第3210段');
    await page.keyboard.press('Enter');
    await expect(caseText(page).getByText('第3210段。')).toBeInViewport();
    await page.keyboard.press('Escape');
    await turn('PageUp', 40);
  });
});

test('what is left of a million characters is told in hours', async ({ andu }) => {
  const { page } = andu;
  await openCase(page);
  await expect(page.getByRole('navigation', { name: '目录' })).toContainText('读完约需 48 小时');
});

test('a million characters: all selected and copied, word for word', async ({ andu }) => {
  const { page, app } = andu;
  const text = await openCase(page);
  await page.getByRole('region', { name: 'long' }).press('Control+a');
  await expect
    .poll(() => page.evaluate(() => document.getSelection()?.toString().length ?? 0))
    .toBeGreaterThan(text.length - 1);
  await page.evaluate(() => document.execCommand('copy'));
  const copied = async () => {
    const words = await app.evaluate(({ clipboard }) => clipboard.readText());
    return words.replaceAll(/\s+/gu, '\n').trim() === text;
  };
  await expect.poll(copied).toBe(true);
});

test('a long text is printed whole, without the window around it', async ({ andu }) => {
  // Some 700 pages are laid out: half a minute where nothing else runs.
  test.slow();
  const { page, app } = andu;
  await openCase(page);
  const pages = await app.evaluate(async ({ BrowserWindow }) => {
    const pdf = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ pageSize: 'A4' });
    return pdf?.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
  });
  // A million characters of this size, some 1,400 to a page.
  expect(pages).toBeGreaterThan(500);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await expect(page.getByRole('button', { name: '版式' })).toBeHidden();
});

function scrolled(page: Page): Promise<number> {
  return page.getByRole('region', { name: 'long' }).evaluate(({ scrollLeft }) => scrollLeft);
}

/** How far the page stands from a whole pair of columns, in CSS pixels. */
async function onePairFrom(page: Page): Promise<number> {
  return page
    .getByRole('region', { name: 'long' })
    .evaluate(({ scrollLeft, clientWidth }) => Math.round(scrollLeft % clientWidth));
}

/** The numbers of the paragraphs of which something is in view, in order. */
function paragraphsInView(page: Page): Promise<readonly number[]> {
  return page.getByRole('region', { name: 'long' }).evaluate((region) => {
    const view = region.getBoundingClientRect();
    // To ask for the place of what is far away would lay it out.
    return [...region.querySelectorAll('[data-long] > *')]
      .filter((part) => {
        const { left, right } = part.getBoundingClientRect();
        return left < view.right && right > view.left;
      })
      .flatMap((part) => [...part.querySelectorAll('[data-block]')])
      .filter((block) =>
        [...block.getClientRects()].some(({ left, right }) => left >= view.left && right <= view.right),
      )
      .map((block) => Number(block.getAttribute('data-block')?.slice(1)));
  });
}
