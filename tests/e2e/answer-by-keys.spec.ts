import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { goOn, goTo } from './support/journey';
import { violations } from './support/violations';

/** Starts a practice of one kind, from a page that has no other open. */
async function practise(page: Page, kind: string): Promise<void> {
  await goTo(page, '/practice');
  await page.getByRole('button', { name: kind, exact: true }).click();
  await page.getByText('5', { exact: true }).click();
  await page.getByRole('button', { name: /^开始（/ }).click();
  await page.getByRole('region', { name: kind }).waitFor();
}

/** Tabs until the element that has the focus passes. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`No key leads to ${selector}`);
}

test('items are ordered by the arrow keys alone', async ({ andu }) => {
  const { page } = andu;
  await practise(page, '排序题');
  const question = page.getByRole('region', { name: '排序题' });
  const items = question.getByRole('listitem');
  const words = () => items.locator('[lang]').allInnerTexts();
  const [first = '', second = '', ...rest] = await words();
  await tabTo(page, 'li');
  await page.keyboard.press('ArrowUp');
  expect(await words()).toEqual([first, second, ...rest]);
  await page.keyboard.press('ArrowDown');
  await expect.poll(words).toEqual([second, first, ...rest]);
  await expect(question.getByText(`“${first}”现在是第 2 项`)).toBeAttached();
  // The focus goes along, so that the next key moves the same item on.
  await expect(items.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect.poll(words).toEqual([first, second, ...rest]);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.getByRole('status', { name: '讲解' }).waitFor();
  await goOn(page);
});

test('items are matched by number keys, and a whole practice of choices by keys alone', async ({ andu }) => {
  const { page } = andu;
  await practise(page, '连线题');
  const lists = page.getByRole('region', { name: '连线题' }).getByRole('combobox');
  const count = await lists.count();
  for (let number = 0; number < count; number += 1) {
    await tabTo(page, 'select');
    await expect(lists.nth(number)).toBeFocused();
    await page.keyboard.press(String(number + 1));
    await expect(lists.nth(number)).toHaveValue(String(number));
  }
  expect(await violations(page)).toEqual([]);
  await tabTo(page, 'button');
  await page.keyboard.press('Enter');
  await page.getByRole('status', { name: '讲解' }).waitFor();

  for (const kind of ['单选题', '多选题', '判断题']) {
    await practise(page, kind);
    await page.keyboard.press('1');
    if (kind === '多选题') await page.keyboard.press('Enter');
    await page.getByRole('status', { name: '讲解' }).waitFor();
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^2 \/ \d$/)).toBeVisible();
  }
});
