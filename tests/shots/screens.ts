import type { Page } from '@playwright/test';
import { pointOf, selectWords } from '../e2e/support/journey';

/** One picture of the app. */
export interface Screen {
  readonly name: string;
  /** Hash route, such as `/shelf`. */
  readonly route: string;
  /** What to do on the page before the picture is taken, such as opening a popover. */
  readonly arrange?: (page: Page) => Promise<void>;
  /** What to do after it, so that the next screens are as they would be. */
  readonly restore?: (page: Page) => Promise<void>;
  /** Kept in docs/screenshots; the others are for looking through, in test-results/shots. */
  readonly isKept?: true;
}

const READER = '/read/wuhu-2022';

/** In the order in which a learner meets them, so that the later ones have something to show. */
export const SCREENS: readonly Screen[] = [
  { name: 'reader', route: READER, arrange: annotate, isKept: true },
  { name: 'term', route: READER, arrange: (page) => pointAt(page, '三会一课') },
  { name: 'erratum', route: READER, arrange: (page) => pointAt(page, '中央和国家机关') },
  { name: 'selection', route: READER, arrange: (page) => selectWords(page, '一分部署,九分落实') },
  { name: 'look-up', route: READER, arrange: (page) => keyOn(page, '党建', 'l') },
  { name: 'correct', route: READER, arrange: (page) => keyOn(page, '一分部署,九分落实', 'e') },
  { name: 'find', route: READER, arrange: find, restore: (page) => page.keyboard.press('Escape') },
  { name: 'panel', route: READER, arrange: openPanel },
  {
    name: 'compare',
    route: READER,
    arrange: (page) => openInPanel(page, 2, /^(原文与校正对照|Compare received)/),
  },
  {
    name: 'export',
    route: READER,
    arrange: (page) => openInPanel(page, 0, /^(导出批注|Export annotations)$/),
  },
  {
    name: 'bin',
    route: READER,
    arrange: (page) => openInPanel(page, 0, /^(已删除的批注|Deleted annotations)$/),
    restore: closePanel,
  },
  { name: 'typography', route: READER, arrange: openTypography, isKept: true },
  {
    name: 'focus',
    route: READER,
    arrange: (page) => setLook(page, /^(当前句|Sentence)$/, /^(阅读标尺|Reading ruler)$/),
    restore: (page) => setLook(page, /^(关|Off)$/, /^(阅读标尺|Reading ruler)$/),
  },
  {
    name: 'columns',
    route: READER,
    arrange: (page) => setLook(page, /^(双栏翻页|Two columns)$/),
    isKept: true,
  },
  {
    name: 'vertical',
    route: READER,
    arrange: (page) => setLook(page, /^(竖排|Vertical)$/),
    restore: (page) => setLook(page, /^(单栏滚动|One column)$/),
    isKept: true,
  },
  { name: 'search', route: READER, arrange: search, restore: (page) => page.keyboard.press('Escape') },
  { name: 'notebook', route: '/notebook/wuhu-2022', arrange: openNotebook },
  { name: 'bank', route: '/bank/wuhu-2022' },
  { name: 'practice', route: '/practice' },
  { name: 'question', route: '/practice', arrange: startPractice },
  { name: 'feedback', route: '/practice', arrange: answerOne, isKept: true },
  { name: 'summary', route: '/practice', arrange: answerAll },
  { name: 'exam', route: '/practice-exam' },
  { name: 'contest', route: '/practice-contest' },
  { name: 'mistakes', route: '/practice-mistakes' },
  { name: 'review', route: '/review', isKept: true },
  { name: 'grades', route: '/review', arrange: answerReview },
  { name: 'progress', route: '/progress', isKept: true },
  { name: 'import', route: '/shelf', arrange: previewImport },
  { name: 'shelf', route: '/shelf', isKept: true },
  { name: 'settings', route: '/settings' },
  { name: 'shortcuts', route: '/shelf', arrange: (page) => page.keyboard.press('?') },
];

async function keyOn(page: Page, words: string, key: string): Promise<void> {
  await selectWords(page, words);
  await page.keyboard.press(key);
  await page.getByRole('dialog').waitFor();
}

async function find(page: Page): Promise<void> {
  await page.locator('[data-block]').first().waitFor();
  await page.keyboard.press('Control+f');
  await page.keyboard.insertText('党建');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => CSS.highlights.has('find-current'));
}

async function search(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.insertText('党建');
  await page.getByRole('option').nth(3).waitFor();
}

async function openInPanel(page: Page, tab: number, button: RegExp): Promise<void> {
  await page.locator('[data-block]').first().waitFor();
  if ((await page.getByRole('tab').count()) === 0) await openPanel(page);
  await page.getByRole('tab').nth(tab).click();
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('dialog').waitFor();
}

async function closePanel(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^(收起侧栏|Close the side panel)$/ }).click();
  await page.evaluate(() => document.querySelector('[data-page]')?.parentElement?.scrollTo(0, 0));
}

async function setLook(page: Page, ...labels: readonly RegExp[]): Promise<void> {
  await openTypography(page);
  for (const label of labels) await page.getByRole('dialog').getByText(label).click();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function openNotebook(page: Page): Promise<void> {
  if ((await page.getByRole('textbox').count()) > 0) return;
  await page.getByRole('button', { name: /^(新建笔记|New note)$/ }).press('Enter');
  await page.getByRole('menuitem').first().press('Enter');
  await page.getByRole('textbox').first().waitFor();
}

async function previewImport(page: Page): Promise<void> {
  const text =
    '推进网格化治理\n\n一、背景\n\n近年来，某县坚持问题导向，全年办理事项320件。\n\n二、做法\n\n建立三级网格。';
  await page
    .locator('input[type=file]')
    .setInputFiles([{ name: '网格化治理.md', mimeType: '', buffer: Buffer.from(text) }]);
  await page.getByRole('dialog').waitFor();
}

async function annotate(page: Page): Promise<void> {
  // What an earlier look left is painted at once, or not there.
  const isAnnotated = await page
    .waitForFunction(() => CSS.highlights.has('note-yellow'), undefined, { timeout: 2000 })
    .then(() => true)
    .catch(() => false);
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
  const panel = page.getByRole('button', { name: /^(批注与注释|Annotations and notes)$/ });
  if ((await page.getByRole('tab').count()) === 0) await panel.click();
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
