import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { goTo } from './support/journey';
import { fillShelf } from './support/fill-shelf';
import { violations } from './support/violations';

const EMBEDDED = /芜湖/;

function cards(page: Page) {
  return page.getByRole('list', { name: '案例' }).getByRole('article');
}

async function act(page: Page, title: RegExp, name: string): Promise<void> {
  await cards(page)
    .filter({ hasText: title })
    .getByRole('button', { name: /的操作$/ })
    .click();
  await page.getByRole('menuitem', { name }).click();
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(label) }).click();
  await page.getByRole('option', { name: option }).click();
}

test('a case gets a name, tags and a collection, by keyboard alone', async ({ andu }) => {
  const { page } = andu;
  await fillShelf(page, 3);
  await goTo(page, '/shelf');
  await cards(page)
    .filter({ hasText: '样例2' })
    .getByRole('button', { name: /的操作$/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu').locator(':focus')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: '名称、标签与合集' });
  await expect(dialog.getByRole('textbox', { name: '名称' })).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('我的范例');
  await page.keyboard.press('Tab');
  await page.keyboard.type('治理，党建');
  await page.keyboard.press('Tab');
  await page.keyboard.type('必读');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('switch', { name: '必读' })).toBeChecked();
  await dialog.getByRole('textbox', { name: '名称' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(cards(page).filter({ hasText: '我的范例' })).toContainText('党建');

  await choose(page, '位置', '合集：必读');
  await expect(cards(page)).toHaveCount(1);
  await page.getByRole('button', { name: '重命名合集…' }).click();
  await page.getByRole('textbox', { name: '合集名称' }).fill('先读');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /位置/ })).toContainText('先读');
  await page.getByRole('button', { name: '删除合集' }).click();
  await expect(cards(page)).toHaveCount(4);

  await choose(page, '标签', '#治理');
  await expect(cards(page)).toHaveCount(1);
  await choose(page, '状态', '有题待复习');
  await expect(page.getByRole('heading', { name: '没有符合的案例' })).toBeVisible();
  await page.getByRole('button', { name: '显示全部' }).click();
  await expect(cards(page)).toHaveCount(4);
});

test('a case goes to the bin, comes back by undo, and is restored after a restart', async ({ andu }) => {
  const { page } = andu;
  await goTo(page, '/shelf');
  await act(page, EMBEDDED, '移到回收站');
  await expect(page.getByRole('heading', { name: '书架是空的' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(cards(page)).toHaveCount(1);
  await act(page, EMBEDDED, '移到回收站');
  await expect(cards(page)).toHaveCount(0);

  const again = await andu.relaunch();
  await goTo(again, '/shelf');
  await choose(again, '位置', '回收站');
  await act(again, EMBEDDED, '恢复');
  await expect(again.getByRole('heading', { name: '回收站是空的' })).toBeVisible();
  await choose(again, '位置', '书架上');
  await expect(cards(again).filter({ hasText: EMBEDDED })).toHaveCount(1);
});

test('a case that is set aside rests until it is put back', async ({ andu }) => {
  const { page } = andu;
  await goTo(page, '/shelf');
  await act(page, EMBEDDED, '归档');
  await expect(cards(page)).toHaveCount(0);
  await goTo(page, '/review');
  await expect(page.getByRole('button', { name: '学新题' })).toBeDisabled();
  await goTo(page, '/shelf');
  await choose(page, '位置', '归档');
  await act(page, EMBEDDED, '放回书架');
  await goTo(page, '/review');
  await expect(page.getByRole('button', { name: '学新题' })).toBeEnabled();
});

test('five thousand cases are drawn a windowful at a time, in both layouts', async ({ andu }) => {
  const { page } = andu;
  await fillShelf(page, 5000);
  await goTo(page, '/shelf');
  await expect(page.getByText('5001 个案例', { exact: true })).toBeVisible();
  await choose(page, '排序', '按标题');
  for (const layout of ['列表', '封面']) {
    await page.getByText(layout, { exact: true }).click();
    await expect(page.getByRole('link', { name: '某县第0号经验：样例97', exact: true })).toBeInViewport();
    expect(await cards(page).count()).toBeLessThan(60);
    await page.locator('[data-scroller]').evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight));
    await expect(cards(page).last()).toContainText('芜湖');
    await expect(cards(page).last()).toBeInViewport();
    expect(await cards(page).count()).toBeLessThan(60);
    await page.locator('[data-scroller]').evaluate((scroller) => scroller.scrollTo(0, 0));
  }
  await page.getByRole('textbox', { name: '在书架上搜索' }).fill('样例4321');
  await expect(cards(page)).toHaveCount(1);
  await cards(page).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('样例4321');
});

test('only the latest act is offered to be taken back, and no message comes back later', async ({
  andu: { page },
}) => {
  await fillShelf(page, 3);
  await goTo(page, '/shelf');
  await page.clock.install();
  for (const title of [/样例1/, /样例2/, /样例3/]) await act(page, title, '归档');
  const messages = page.getByRole('alertdialog');
  await expect(messages.filter({ hasText: '样例3' })).toHaveCount(1);
  await expect(messages).toHaveCount(1);
  await page.clock.fastForward('00:09');
  await expect(messages).toHaveCount(0);
  await page.clock.fastForward('00:09');
  expect(await messages.allTextContents()).toEqual([]);
});
