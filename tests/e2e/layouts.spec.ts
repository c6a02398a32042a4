import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { caseText, findWords, markedWords, selectWords, setLook } from './support/journey';
import { storedOffset } from './support/reading-place';

const WORDS = '把旗帜鲜明讲政治贯穿思想建设';
/** An offset behind the words looked for and before the last chapter. */
const LATE = 2700;
const LAYOUTS = ['双栏翻页', '竖排'] as const;

async function chooseLayout(page: Page, name: string): Promise<void> {
  await setLook(page, (panel) => panel.getByText(name, { exact: true }).click());
}

function region(page: Page) {
  return page.getByRole('region', { name: /^安徽芜湖/ });
}

/** How far the page has gone along its text, in windows. */
function gone(page: Page): Promise<number> {
  return region(page).evaluate((element) => Math.abs(element.scrollLeft) / element.clientWidth);
}

for (const layout of LAYOUTS) {
  test(`${layout}: turning, marking, jumping and finding work, and the place is remembered`, async ({
    andu,
  }) => {
    const { page } = andu;
    await caseText(page).waitFor();
    await chooseLayout(page, layout);
    await expect(region(page)).toHaveAttribute('data-flow', layout === '竖排' ? 'leftwards' : 'across');
    await region(page).press('PageDown');
    await expect.poll(() => gone(page)).toBeGreaterThan(0.5);
    if (layout === '双栏翻页') await expect.poll(() => gone(page)).toBe(1);
    await region(page).press('Home');
    await expect.poll(() => gone(page)).toBe(0);
    await region(page).hover();
    await page.mouse.wheel(0, 300);
    await expect.poll(() => gone(page)).toBeGreaterThan(0.2);

    await selectWords(page, WORDS);
    await page.getByRole('toolbar', { name: '对选中的文字' }).waitFor();
    await page.keyboard.press('n');
    // There is no margin: the card comes in the lists, which lie over the text.
    const note = page.getByRole('complementary').getByRole('textbox', { name: '批注', exact: true });
    await note.fill('换一种版面也能批注');
    await note.press('Control+Enter');
    await expect(note).toBeHidden();
    await page.keyboard.press('Escape');
    await expect.poll(() => markedWords(page, 'note-yellow')).toEqual([WORDS]);

    await page
      .getByRole('navigation', { name: '目录' })
      .getByRole('button', { name: /经验探讨/ })
      .click();
    await expect(page.getByRole('heading', { name: '四、经验探讨' })).toBeInViewport({ ratio: 0.9 });
    await expect.poll(() => storedOffset(page, 'wuhu-2022')).toBeGreaterThan(LATE);
    await findWords(page, '一分部署');
    await page.keyboard.press('Enter');
    await expect.poll(() => markedWords(page, 'find-current')).toEqual(['一分部署']);
    await expect(caseText(page).getByText('一分部署,九分落实')).toBeInViewport();
    await page.keyboard.press('Escape');
    // The place is stored once scrolling rests: that of the heading jumped to before is behind the words found.
    const found = Number(await caseText(page).getByText('一分部署,九分落实').getAttribute('data-start'));
    await expect.poll(() => storedOffset(page, 'wuhu-2022')).toBeLessThanOrEqual(found);
    const here = await gone(page);
    expect(here).toBeGreaterThan(0.5);

    const again = await andu.relaunch();
    await expect(caseText(again).getByText('一分部署,九分落实')).toBeInViewport();
    await expect.poll(async () => Math.abs((await gone(again)) - here)).toBeLessThan(0.3);
    await expect.poll(() => markedWords(again, 'note-yellow')).toEqual([WORDS]);
  });
}

test('a window without room for two columns shows one, with the place kept', async ({ andu }) => {
  const { page, app } = andu;
  await caseText(page).waitFor();
  await chooseLayout(page, '双栏翻页');
  await region(page).press('PageDown');
  await expect.poll(() => gone(page)).toBe(1);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(800, 700));
  await expect(region(page)).toHaveAttribute('data-flow', 'down');
  await expect.poll(() => region(page).evaluate((element) => element.scrollTop)).toBeGreaterThan(100);
});

test('the tools for selected words stay with them when the text is laid out anew', async ({ andu }) => {
  const { page, app } = andu;
  await caseText(page).waitFor();
  await chooseLayout(page, '双栏翻页');
  await region(page).press('PageDown');
  await expect.poll(() => gone(page)).toBe(1);
  await selectWords(page, WORDS);
  const tools = page.getByRole('toolbar', { name: '对选中的文字' });
  await tools.waitFor();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(800, 700));
  await expect(region(page)).toHaveAttribute('data-flow', 'down');
  const apart = async () => {
    const bar = await tools.boundingBox();
    const words = await page.evaluate(() => {
      const line = document.getSelection()?.getRangeAt(0).getClientRects()[0];
      return line ? { top: line.top } : null;
    });
    return bar && words ? words.top - bar.y - bar.height : Infinity;
  };
  await expect.poll(apart).toBeLessThan(40);
  await expect.poll(apart).toBeGreaterThan(0);
  await expect.poll(() => region(page).evaluate(({ scrollLeft }) => scrollLeft)).toBe(0);
});

test('one sentence stays lit, and the arrow keys or a click go to another', async ({ andu }) => {
  const { page } = andu;
  await caseText(page).waitFor();
  await setLook(page, (panel) => panel.getByText('当前句').click());
  await page
    .getByRole('navigation', { name: '目录' })
    .getByRole('button', { name: /强化理论武装/ })
    .click();
  const lit = () => markedWords(page, 'focus');
  await expect.poll(lit).toEqual([expect.stringMatching(/^始终把学习贯彻.*政治执行力。$/u)]);
  await region(page).press('ArrowDown');
  await expect.poll(lit).toEqual(['一是建立逢会必学、第一议题制度。']);
  await region(page).press('ArrowUp');
  await expect.poll(lit).toEqual([expect.stringMatching(/^始终把学习贯彻/u)]);
  await selectWords(page, '充分利用“学习强国”');
  await page.keyboard.press('Escape');
  await caseText(page)
    .getByText('二是丰富学习载体')
    .click({ position: { x: 300, y: 12 } });
  await expect.poll(lit).not.toEqual([expect.stringMatching(/^始终把学习贯彻/u)]);
  await setLook(page, (panel) => panel.getByText('当前段').click());
  await expect.poll(async () => (await lit()).length).toBe(1);
  await setLook(page, (panel) => panel.getByText('关', { exact: true }).click());
  await expect.poll(lit).toEqual([]);
});

for (const layout of LAYOUTS) {
  test(`${layout}: the arrow keys go to the next sentence where one stays lit, and turn no page`, async ({
    andu,
  }) => {
    const { page } = andu;
    await caseText(page).waitFor();
    await chooseLayout(page, layout);
    await setLook(page, (panel) => panel.getByText('当前句').click());
    const lit = () => markedWords(page, 'focus');
    await expect.poll(lit).toEqual(['一、实施背景']);
    await region(page).press('ArrowDown');
    await expect.poll(lit).toEqual([expect.stringMatching(/^为深入贯彻落实/u)]);
    await region(page).press('ArrowUp');
    await expect.poll(lit).toEqual(['一、实施背景']);
    expect(await gone(page)).toBe(0);
    // Beyond the columns in view the page turns with the sentence.
    for (let times = 0; times < 20 && (await gone(page)) < 0.1; times += 1) {
      const before = await lit();
      await region(page).press('ArrowDown');
      await expect.poll(lit).not.toEqual(before);
    }
    await expect.poll(() => gone(page)).toBeGreaterThan(0.1);
    await expect.poll(async () => (await lit()).length).toBe(1);
  });
}
