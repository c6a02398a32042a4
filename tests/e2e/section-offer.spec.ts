import { expect, test } from './support/app';
import { answer, goOn, goTo } from './support/journey';

test('after a section three questions on it are offered, unless the setting is off', async ({ andu }) => {
  const { page } = andu;
  await goTo(page, '/read/wuhu-2022');
  const offer = page.getByRole('complementary', { name: /^本章自测：/ }).first();
  await offer.scrollIntoViewIfNeeded();
  await offer.getByRole('button', { name: '做 3 道题' }).click();
  await expect(page.getByText('1 / 3')).toBeVisible();
  for (let number = 1; number <= 3; number += 1) {
    await answer(page);
    await goOn(page);
  }
  await expect(page.getByRole('heading', { name: '练习完成' })).toBeVisible();

  await goTo(page, '/settings');
  await page.getByText('每章读完后出三道题').click();
  await goTo(page, '/read/wuhu-2022');
  await page.locator('[data-block]').first().waitFor();
  await expect(offer).toHaveCount(0);
});
