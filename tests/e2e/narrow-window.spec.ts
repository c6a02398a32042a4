import { expect, test } from './support/app';
import { caseText } from './support/journey';

test('on a narrow window outline and panel lie over the text and give way', async ({ andu }) => {
  const { app, page } = andu;
  await caseText(page).waitFor();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(760, 560));
  const outline = page.getByRole('navigation', { name: '目录' });
  const toggle = page.getByRole('button', { name: '目录', exact: true });
  await expect(outline).toBeVisible();
  await outline.getByRole('button', { name: /四、经验探讨/ }).click();
  await expect(outline).toBeHidden();
  await expect(caseText(page).getByRole('heading', { name: '四、经验探讨' })).toBeInViewport();

  await toggle.click();
  await expect(outline).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(outline).toBeHidden();

  await page.getByRole('button', { name: '批注与注释' }).click();
  const panel = page.getByRole('complementary', { name: '批注与注释' });
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
