import type { Page } from '@playwright/test';
import { DEFAULT_WEIGHTS } from '../../src/core/review/fit/weights';
import { simulatedLog } from '../support/simulated-learner';
import { expect, test } from './support/app';
import { goTo } from './support/journey';
import { violations } from './support/violations';

test('a change of the review shows its workload first, and is taken only when applied', async ({ andu }) => {
  const { page } = andu;
  await goTo(page, '/settings');
  const forecast = page.getByRole('region', { name: '今后 30 天的估计' });
  const steps = page.getByRole('textbox', { name: '学习步骤（分钟）' });
  await expect(forecast).toBeHidden();
  await steps.fill('5, 30');
  await page.getByRole('button', { name: '周六' }).click();
  await page.getByRole('slider', { name: '每日新题' }).focus();
  await page.keyboard.press('Home');
  await expect(forecast).toContainText('平均每天 0 道');
  await forecast.getByText('逐日列出').click();
  await expect(forecast.getByRole('row')).toHaveCount(31);
  expect(await violations(page)).toEqual([]);

  await forecast.getByRole('button', { name: '放弃改动' }).click();
  await expect(forecast).toBeHidden();
  await expect(steps).toHaveValue('10');

  await steps.fill('5, 30');
  await page.getByLabel('为考试做准备，考试日期').fill('2030-06-01');
  await forecast.getByRole('button', { name: '采用' }).click();
  await expect(forecast).toBeHidden();
  const again = await andu.relaunch();
  await goTo(again, '/settings');
  await expect(again.getByRole('textbox', { name: '学习步骤（分钟）' })).toHaveValue('5, 30');
  await expect(again.getByLabel('为考试做准备，考试日期')).toHaveValue('2030-06-01');
});

/** Forgets sooner at first, and gains less from each recall. */
const FORGETFUL = DEFAULT_WEIGHTS.map((weight, index) =>
  index < 4 ? weight * 0.3 : index === 8 ? weight - 0.8 : weight,
);

/** Puts the graded recalls of a simulated learner into the log of the page's database. */
async function putReviews(page: Page, items: number): Promise<void> {
  const { items: numbers, at, ratings } = simulatedLog(FORGETFUL, items, 8, 1);
  const rows = Array.from(numbers, (number, index) => ({
    id: `review-${String(index).padStart(5, '0')}`,
    caseId: 'wuhu-2022',
    itemId: `item-${number}`,
    questionId: `item-${number}`,
    sessionId: 'session',
    rating: ratings[index],
    at: at[index],
    durationMs: 5000,
    dueAfter: 0,
    stabilityAfter: 0,
  }));
  await page.evaluate(async (reviews) => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('andu');
      request.onsuccess = () => resolve(request.result);
    });
    const change = db.transaction('reviews', 'readwrite');
    for (const review of reviews) change.objectStore('reviews').put(review);
    await new Promise((resolve) => {
      change.oncomplete = resolve;
    });
    db.close();
  }, rows);
}

test('the memory model is fitted to the log, compared, taken by the forecast, and put back', async ({
  andu,
}) => {
  const { page } = andu;
  await goTo(page, '/settings');
  const fit = page.getByRole('region', { name: '记忆参数' });
  await expect(fit).toContainText('满 400 次复习后');
  await expect(fit.getByRole('button', { name: /^用我的/ })).toBeDisabled();

  await putReviews(page, 150);
  await page.reload();
  await goTo(page, '/settings');
  await fit.getByRole('button', { name: '用我的 1200 次复习计算' }).click();
  await expect(fit.getByText('算出的参数预测得更准')).toBeVisible();
  await expect(fit.getByRole('row')).toHaveCount(3);
  expect(await violations(page)).toEqual([]);
  await fit.getByRole('button', { name: '看看采用后的工作量' }).click();
  const forecast = page.getByRole('region', { name: '今后 30 天的估计' });
  await forecast.getByRole('button', { name: '采用' }).click();
  await expect(fit).toContainText('从你的复习记录算出的参数');

  const again = await andu.relaunch();
  await goTo(again, '/settings');
  const kept = again.getByRole('region', { name: '记忆参数' });
  await kept.getByRole('button', { name: '改回默认参数' }).click();
  await again.getByRole('region', { name: '今后 30 天的估计' }).getByRole('button', { name: '采用' }).click();
  await expect(kept).toContainText('FSRS-6 的默认参数');
});
