import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { answer, goTo } from './support/journey';
import { makeAllDue, passTime } from './support/review-clock';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** One of the three figures at the start of a review. */
function figure(page: Page, title: '到期' | '新题' | '今日已复习') {
  return page.getByRole('heading', { name: title, exact: true }).locator('..').locator('p').first();
}

/** Answers the question on the page, grades it, and waits for what comes next. */
async function grade(page: Page, key: '1' | '3', next: string): Promise<void> {
  await answer(page);
  await page.getByRole('group', { name: '记得怎样？' }).waitFor();
  await page.keyboard.press(key);
  await expect(page.getByText(next).or(page.getByRole('heading', { name: next }))).toBeVisible();
}

/** Sets a limit of the day by its slider: all the way down, then some steps up. */
async function setLimit(page: Page, name: string, stepsUp: number): Promise<void> {
  await goTo(page, '/settings');
  await page.getByRole('slider', { name }).focus();
  await page.keyboard.press('Home');
  for (let step = 0; step < stepsUp; step += 1) await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: '采用' }).click();
  await expect(page.getByRole('button', { name: '采用' })).toBeHidden();
}

test('a review day: new items within their limit, a lapse and its step, undo, and the next days', async ({
  andu,
}) => {
  const { page } = andu;
  await setLimit(page, '每日新题', 1);
  await goTo(page, '/review');
  await expect(figure(page, '新题')).toHaveText('5');
  await page.getByRole('button', { name: '学新题' }).click();

  // What was not known comes back at the end of the same sitting.
  await grade(page, '1', '2 / 6');
  for (const next of ['3 / 6', '4 / 6', '5 / 6', '6 / 6']) await grade(page, '3', next);
  await grade(page, '3', '复习完成');
  await goTo(page, '/review');
  await expect(figure(page, '新题')).toHaveText('0');
  await expect(figure(page, '到期')).toHaveText('0');
  await expect(figure(page, '今日已复习')).toHaveText('6');

  await passTime(page, 5 * DAY);
  await goTo(page, '/review');
  await expect(figure(page, '到期')).toHaveText('5');
  await expect(figure(page, '新题')).toHaveText('5');
  await expect(figure(page, '今日已复习')).toHaveText('0');

  // A grade by mistake is taken back: the card, the log and the place in the sitting.
  await page.getByRole('button', { name: '开始复习' }).click();
  await grade(page, '3', '2 / 5');
  await page.getByRole('button', { name: '先到这里，稍后继续' }).click();
  await expect(figure(page, '到期')).toHaveText('4');
  await page.getByRole('button', { name: '撤销上一次评分' }).click();
  await expect(figure(page, '到期')).toHaveText('5');
  await expect(figure(page, '今日已复习')).toHaveText('0');

  // Forgotten: it waits for its ten minutes, and then comes first.
  await page.getByRole('link', { name: '继续复习' }).click();
  await page.getByText('1 / 5').waitFor();
  const kind = await page.getByRole('region', { name: /题$/ }).first().getAttribute('aria-label');
  await grade(page, '1', '2 / 6');
  await page.getByRole('button', { name: '先到这里，稍后继续' }).click();
  await expect(figure(page, '到期')).toHaveText('4');
  await passTime(page, 11 * MINUTE);
  await goTo(page, '/review');
  await expect(figure(page, '到期')).toHaveText('5');
  await page.getByRole('button', { name: '开始复习' }).click();
  await expect(page.getByRole('region', { name: kind ?? '' })).toBeVisible();
  for (const next of ['2 / 5', '3 / 5', '4 / 5', '5 / 5']) await grade(page, '3', next);
  await grade(page, '3', '复习完成');
  await goTo(page, '/review');
  await expect(figure(page, '到期')).toHaveText('0');
  await expect(figure(page, '今日已复习')).toHaveText('6');
});

test('the limit of the day holds, counts down, and is there again the next day', async ({ andu }) => {
  const { page } = andu;
  await setLimit(page, '每日复习上限', 0);
  await makeAllDue(page, 'wuhu-2022');
  await goTo(page, '/review');
  await expect(figure(page, '到期')).toHaveText('10');
  await page.getByRole('button', { name: '开始复习' }).click();
  await expect(page.getByText('1 / 10')).toBeVisible();
  await grade(page, '3', '2 / 10');
  await page.getByRole('button', { name: '先到这里，稍后继续' }).click();
  await expect(figure(page, '到期')).toHaveText('9');
  await passTime(page, DAY);
  await goTo(page, '/review');
  await expect(figure(page, '到期')).toHaveText('10');
});
