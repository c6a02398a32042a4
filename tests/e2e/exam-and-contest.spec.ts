import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { bankBuilt } from './support/bank-built';
import { goTo } from './support/journey';

/** What axe finds wrong, one line each. */
async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

/** Seconds left on the exam's clock. */
async function secondsLeft(page: Page): Promise<number> {
  const [minutes, seconds] = (await page.getByRole('timer').innerText()).trim().split(':').map(Number);
  return (minutes ?? 0) * 60 + (seconds ?? 0);
}

test('an exam goes on after a kill with its time, answers and flags, and ends in a report', async ({
  andu,
}) => {
  await goTo(andu.page, '/practice-exam');
  await andu.page.getByRole('table').waitFor();
  // What can be asked grows until the bank is whole.
  await bankBuilt(andu.page);
  expect(await violations(andu.page), 'set-up').toEqual([]);
  // A longer one; the next is offered as long.
  await andu.page.getByRole('textbox', { name: '排序题：题数' }).fill('2');
  await andu.page.keyboard.press('Enter');
  await expect(andu.page.getByText('43 题 · 满分 105 分')).toBeVisible();
  await andu.page.getByRole('button', { name: '开始考试' }).click();
  await andu.page.getByRole('timer').waitFor();
  await andu.page.keyboard.press('2');
  await andu.page.keyboard.press('ArrowRight');
  await andu.page.keyboard.press('1');
  await andu.page.keyboard.press('m');
  await expect(andu.page.getByRole('button', { name: '第 2 题，已答, 已标记' })).toBeVisible();
  expect(await violations(andu.page), 'question').toEqual([]);
  // The clock is stored every five seconds.
  await expect.poll(() => secondsLeft(andu.page)).toBeLessThanOrEqual(45 * 60 - 7);

  await andu.kill();
  const page = await andu.relaunch();
  await goTo(page, '/read/wuhu-2022');
  await expect(page.getByRole('heading', { name: '考试进行中，正文暂不显示' })).toBeVisible();
  await page.getByRole('link', { name: '回到考试' }).click();
  await expect(page.getByText(/^已答 2 \/ /)).toBeVisible();
  await expect(page.getByRole('button', { name: '第 1 题，已答', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: '第 2 题，已答, 已标记' })).toBeVisible();
  const left = await secondsLeft(page);
  expect(left).toBeLessThanOrEqual(45 * 60 - 5);
  expect(left).toBeGreaterThan(44 * 60);

  await page.getByRole('button', { name: '交卷' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(/还有 \d+ 题没有作答/);
  await dialog.getByRole('button', { name: '交卷' }).click();
  await expect(page.getByRole('heading', { name: '考试成绩' })).toBeVisible();
  expect(await violations(page), 'report').toEqual([]);
  const score = await page.getByText('得分', { exact: true }).first().locator('..').innerText();

  // The text is there again, and the result can be looked at again as it was.
  await goTo(page, '/read/wuhu-2022');
  await page.locator('[data-block]').first().waitFor();
  await goTo(page, '/practice');
  await page.getByRole('link', { name: /^回看：考试/ }).click();
  await expect(page.getByRole('heading', { name: '考试成绩' })).toBeVisible();
  await expect
    .poll(() => page.getByText('得分', { exact: true }).first().locator('..').innerText())
    .toBe(score);
  await goTo(page, '/practice-exam');
  await expect(page.getByText('43 题 · 满分 105 分')).toBeVisible();
});

test('a contest is played by keys, and what was wrong is practised from the book of mistakes', async ({
  andu,
}) => {
  const { page } = andu;
  await goTo(page, '/practice-contest');
  expect(await violations(page), 'contests').toEqual([]);
  await page.getByRole('heading', { name: '十题抢答' }).locator('..').getByRole('button').click();
  await page.getByRole('button', { name: '开始答题' }).press('Enter');
  let wrong = 0;
  for (let number = 1; number <= 10; number += 1) {
    await expect(page.getByText(`${number} / 10`)).toBeVisible();
    await page.keyboard.press('1');
    const next = page.getByRole('button', { name: '下一题' });
    await next.waitFor();
    if ((await page.getByRole('status').innerText()).startsWith('答错了')) wrong += 1;
    if (number === 1) expect(await violations(page), 'contest').toEqual([]);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { name: '竞赛结束' })).toBeVisible();
  await expect(page.getByText(`${10 - wrong} / 10`)).toBeVisible();
  expect(await violations(page), 'contest end').toEqual([]);
  // A first result is the best so far, here and where the next one starts, also after a restart.
  if (wrong < 10) await expect(page.getByText('新的最好成绩！')).toBeVisible();
  await goTo(page, '/practice-contest');
  const sprint = page.getByRole('heading', { name: '十题抢答' }).locator('..');
  await expect(sprint).toContainText(/最好成绩：\d+ 分/);
  const best = /最好成绩：\d+ 分/.exec(await sprint.innerText())?.[0] ?? '';

  await goTo(page, '/practice-mistakes');
  expect(await violations(page), 'mistakes').toEqual([]);
  await expect(page.getByText('错过 1 次')).toHaveCount(wrong);
  if (wrong > 0) {
    await page.getByRole('button', { name: `练 ${wrong} 道错题` }).click();
    await expect(page.getByText(`1 / ${wrong}`)).toBeVisible();
  }
  const again = await andu.relaunch();
  await goTo(again, '/practice-contest');
  await expect(again.getByRole('heading', { name: '十题抢答' }).locator('..')).toContainText(best);
});

test('a survival ends with the first wrong answer', async ({ andu }) => {
  const { page } = andu;
  await goTo(page, '/practice-contest');
  await page.getByRole('heading', { name: '一错即止' }).locator('..').getByRole('button').click();
  await page.getByRole('button', { name: '开始答题' }).press('Enter');
  const next = page.getByRole('button', { name: '下一题' });
  let isWrong = false;
  while (!isWrong) {
    await page.getByRole('meter').waitFor();
    await page.keyboard.press('1');
    await next.waitFor();
    isWrong = (await page.getByRole('status').innerText()).startsWith('答错了');
    await page.keyboard.press('Enter');
    await next.waitFor({ state: 'detached' });
  }
  await expect(page.getByRole('heading', { name: '竞赛结束' })).toBeVisible();
});
