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
