import type { Page } from '@playwright/test';
import { pointOf, selectWords } from '../e2e/support/journey';

/** One picture in docs/screenshots. */
export interface Screen {
  readonly name: string;
  /** Hash route, such as `/shelf`. */
  readonly route: string;
  /** What to do on the page before the picture is taken, such as opening a popover. */
  readonly arrange?: (page: Page) => Promise<void>;
}

/** In the order in which a learner meets them, so that the later ones have something to show. */
export const SCREENS: readonly Screen[] = [
  { name: 'reader', route: '/read/wuhu-2022', arrange: annotate },
  { name: 'term', route: '/read/wuhu-2022', arrange: (page) => pointAt(page, '三会一课') },
  { name: 'erratum', route: '/read/wuhu-2022', arrange: (page) => pointAt(page, '中央和国家机关') },
  { name: 'selection', route: '/read/wuhu-2022', arrange: (page) => selectWords(page, '一分部署,九分落实') },
  { name: 'panel', route: '/read/wuhu-2022', arrange: openPanel },
  { name: 'typography', route: '/read/wuhu-2022', arrange: openTypography },
  { name: 'practice', route: '/practice' },
  { name: 'question', route: '/practice', arrange: startPractice },
  { name: 'feedback', route: '/practice', arrange: answerOne },
  { name: 'summary', route: '/practice', arrange: answerAll },
  { name: 'review', route: '/review' },
  { name: 'grades', route: '/review', arrange: answerReview },
  { name: 'progress', route: '/progress' },
  { name: 'shelf', route: '/shelf' },
  { name: 'settings', route: '/settings' },
  { name: 'shortcuts', route: '/shelf', arrange: (page) => page.keyboard.press('?') },
];

async function annotate(page: Page): Promise<void> {
  const isAnnotated = await page.evaluate(() => CSS.highlights.has('mark-yellow'));
  if (!isAnnotated) {
    await selectWords(page, '推动党建和业务深入融合、互促互进');
    await page.keyboard.press('2');
    await selectWords(page, '服务最周到、办事最放心、工作最规范、部门最满意');
    await page.keyboard.press('n');
    const note = page.getByRole('complementary').getByRole('textbox');
    await note.fill('“四最”是四条标准。讨论时用本单位的例子说明：**哪一条最难做到？**');
    await note.press('Control+Enter');
    await page.keyboard.press('Escape');
  }
  await page.locator('[data-block]').first().scrollIntoViewIfNeeded();
  await page.evaluate(() => document.querySelector('[data-page]')?.parentElement?.scrollTo(0, 0));
}

async function pointAt(page: Page, words: string): Promise<void> {
  await pointOf(page, words);
  const { x, y } = await pointOf(page, words, 'start');
  await page.mouse.move(x + 10, y - 60);
  await page.mouse.move(x + 10, y, { steps: 5 });
  await page.getByRole('dialog').waitFor();
}

async function openPanel(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(批注与注释|Annotations and notes)$/ }).click();
  await page.getByRole('tab').nth(2).click();
}

async function openTypography(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(版式|Text appearance)$/ }).click();
  await page.getByRole('dialog').waitFor();
}

async function startPractice(page: Page): Promise<void> {
  await page.getByText('5', { exact: true }).click();
  await page.getByRole('button', { name: /^(开始|Start)/ }).click();
  await question(page).waitFor();
}

async function answerOne(page: Page): Promise<void> {
  await startPractice(page);
  await answer(page);
}

async function answerAll(page: Page): Promise<void> {
  await startPractice(page);
  for (let number = 0; number < 5; number += 1) {
    await answer(page);
    await page.getByRole('button', { name: /^(下一题|Next)$/ }).click();
    await page.getByRole('status', { name: /^(讲解|Feedback)$/ }).waitFor({ state: 'detached' });
  }
  await page.getByRole('heading', { name: /^(练习完成|Practice finished)$/ }).waitFor();
}

async function answerReview(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(学新题|Learn new ones)$/ }).click();
  await answer(page);
  await page.getByRole('group').last().waitFor();
}

function question(page: Page) {
  return page.locator('section[aria-label]').first();
}

/** Answers whatever is asked, by the first choice. */
async function answer(page: Page): Promise<void> {
  await question(page).waitFor();
  for (const blank of await question(page).getByRole('textbox').all()) await blank.fill('32岁');
  for (const list of await question(page).getByRole('combobox').all()) await list.selectOption({ index: 1 });
  if ((await question(page).getByRole('textbox').count()) === 0) await page.keyboard.press('1');
  const submit = page.getByRole('button', {
    name: /^(提交|对照参考答案|Submit|Compare with the model answer)$/,
  });
  if (await submit.isVisible()) await submit.click();
  await page.getByRole('status', { name: /^(讲解|Feedback)$/ }).waitFor();
}
