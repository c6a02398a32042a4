import { expect, type Locator, type Page } from '@playwright/test';

/** Goes to a place of the app by its route, such as `/review`, and waits for its heading. */
export async function goTo(page: Page, route: string): Promise<void> {
  // The heading of the place left would do, too, as long as the app has not heard of the new one.
  await page.evaluate(
    (hash) =>
      new Promise<void>((resolve) => {
        if (location.hash === `#${hash}`) return resolve();
        window.addEventListener('hashchange', () => resolve(), { once: true });
        location.hash = hash;
      }),
    route,
  );
  await page.getByRole('heading').first().waitFor();
}

/** The text of the case on the page. */
export function caseText(page: Page): Locator {
  return page.locator('article[lang="zh-CN"]').first();
}

/** A point of the window: the middle of the first occurrence of some words in the text. */
export async function pointOf(page: Page, words: string, at: 'start' | 'middle' | 'end' = 'middle') {
  await page.locator('[data-block]').first().waitFor();
  const boxes = await page.evaluate(async (wanted) => {
    for (const block of document.querySelectorAll('[data-block]')) {
      const node = block.firstChild;
      const index = node?.textContent?.indexOf(wanted) ?? -1;
      if (!node || index < 0) continue;
      block.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + wanted.length);
      const isUpright = getComputedStyle(block).writingMode.startsWith('vertical');
      const boxesNow = () =>
        [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height, isUpright }));
      // Fonts that come in with the scroll move the words, and so do panels and cards that come: until they stand still.
      for (let before = ''; ; ) {
        await document.fonts.ready;
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        const boxes = boxesNow();
        if (JSON.stringify(boxes) === before) return boxes;
        before = JSON.stringify(boxes);
      }
    }
    return [];
  }, words);
  const first = boxes[0];
  const last = boxes.at(-1);
  if (!first || !last) throw new Error(`Not in the text: ${words}`);
  if (first.isUpright && at === 'start') return { x: first.x + first.width / 2, y: first.y + 1 };
  if (last.isUpright && at === 'end') return { x: last.x + last.width / 2, y: last.y + last.height - 1 };
  if (at === 'start') return { x: first.x + 1, y: first.y + first.height / 2 };
  if (at === 'end') return { x: last.x + last.width - 1, y: last.y + last.height / 2 };
  return { x: first.x + first.width / 2, y: first.y + first.height / 2 };
}

/** Opens the panel of the text's look, does something in it, and closes it. */
export async function setLook(page: Page, act: (panel: Locator) => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: '版式' }).click();
  const panel = page.getByRole('dialog', { name: '版式' });
  await act(panel);
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
}

/** Selects words of the text as a person does, by dragging over them. */
export async function selectWords(page: Page, words: string): Promise<void> {
  await pointOf(page, words);
  const from = await pointOf(page, words, 'start');
  const to = await pointOf(page, words, 'end');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
  await page.mouse.move(to.x, to.y);
  await page.mouse.up();
  await expect.poll(() => page.evaluate(() => String(document.getSelection()))).toBe(words);
}

/** Selects words of the text and marks them by a key, until the mark, by its name in CSS, is stored and painted. */
export async function markWords(page: Page, words: string, key: string, name: string): Promise<void> {
  await selectWords(page, words);
  await page.keyboard.press(key);
  await expect.poll(() => markedWords(page, name)).toContain(words);
}

/** Types words into the field that finds them, as a reader does, and waits until they are found. */
export async function findWords(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+f');
  await expect(page.getByRole('textbox', { name: '查找内容' })).toBeFocused();
  await page.keyboard.insertText(words);
  await expect(page.getByRole('search').getByRole('status')).toContainText(/\d+ \/ \d+/);
}

/** Opens a menu by the key of its button and chooses an item by key. */
export async function chooseByKey(page: Page, button: Locator, name: string | RegExp): Promise<void> {
  await button.press('Enter');
  // The menu gives the focus to its first item once it is there, and would take it from the one wanted.
  await expect(page.getByRole('menu').locator(':focus')).toHaveCount(1);
  await page.getByRole('menuitem', { name }).or(page.getByRole('menuitemradio', { name })).press('Enter');
  await expect(page.getByRole('menu')).toHaveCount(0);
}

/** The words that a mark of the text covers, by the mark's name in CSS, in the order of the text. */
export function markedWords(page: Page, name: string): Promise<readonly string[]> {
  return page.evaluate(
    (highlight) => [...(CSS.highlights.get(highlight) ?? [])].map((range) => String(range)),
    name,
  );
}

/** Answers whatever kind of question is on the page, rightly or not. */
export async function answer(page: Page): Promise<void> {
  const question = page.getByRole('region', { name: /题$/ }).first();
  await question.waitFor();
  const kind = await question.getAttribute('aria-label');
  if (kind === '单选题' || kind === '判断题') {
    await page.keyboard.press('1');
  } else {
    if (kind === '多选题') await page.keyboard.press('1');
    for (const blank of await question.getByRole('textbox').all()) await blank.fill('不知道');
    for (const select of await question.getByRole('combobox').all()) await select.selectOption({ index: 1 });
    await page.getByRole('button', { name: /^(提交|对照参考答案)$/ }).click();
  }
  await page.getByRole('status', { name: '讲解' }).waitFor();
}

/** Goes on from an answered question, and waits until its feedback is gone. */
export async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: '下一题' }).click();
  await page.getByRole('status', { name: '讲解' }).waitFor({ state: 'detached' });
}
