import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { goTo, markedWords, markWords, pointOf } from './support/journey';
import { violations } from './support/violations';

const panel = (page: Page) => page.getByRole('complementary', { name: '批注与注释' });

async function openList(page: Page) {
  await page.getByRole('button', { name: '批注与注释' }).click();
  return panel(page);
}

test('questions and stars show their sign beside the words, and may be turned into each other', async ({
  andu: { page },
}) => {
  await markWords(page, '形成齐抓共管工作合力', 'd', 'question-yellow');
  await expect.poll(() => markedWords(page, 'question-yellow')).toEqual(['形成齐抓共管工作合力']);
  await expect(page.locator('[data-signs] [data-kind=question]')).toHaveCount(1);
  const list = await openList(page);
  await list.getByRole('button', { name: '形成齐抓共管工作合力' }).click();
  await list.getByRole('button', { name: '类型：疑问' }).click();
  await page.getByRole('menuitemradio', { name: '重点' }).click();
  await expect.poll(() => markedWords(page, 'star-yellow')).toEqual(['形成齐抓共管工作合力']);
  await expect(list.getByRole('article', { name: '黄色重点：形成齐抓共管工作合力' })).toBeVisible();
});

test('tags are completed from those in use, and narrow the list', async ({ andu: { page } }) => {
  await markWords(page, '形成齐抓共管工作合力', '1', 'mark-yellow');
  await markWords(page, '为深入贯彻落实', '2', 'mark-green');
  const list = await openList(page);
  await list.getByRole('button', { name: '形成齐抓共管工作合力' }).click();
  const field = list.getByRole('combobox', { name: '添加标签' });
  await field.fill('要点');
  await field.press('Enter');
  await expect(list.getByRole('button', { name: '去掉标签“要点”' })).toBeVisible();
  await list.getByRole('button', { name: '为深入贯彻落实' }).click();
  await expect(list.locator('datalist option')).toHaveAttribute('value', '要点');
  await list.getByRole('button', { name: /标签$/ }).click();
  await page.getByRole('option', { name: '#要点' }).click();
  await expect(list.getByRole('article')).toHaveCount(1);
  expect(await violations(page)).toEqual([]);
});

test('many are recoloured, merged and deleted at once, and each act is taken back as one', async ({
  andu: { page },
}) => {
  await markWords(page, '政治建设是党的根本性建设', '1', 'mark-yellow');
  await markWords(page, '决定党的建设方向', '2', 'mark-green');
  const list = await openList(page);
  await list.getByRole('button', { name: '选择多条' }).press('Enter');
  await list.getByRole('button', { name: '全选' }).press('Enter');
  const acts = list.getByRole('group', { name: '对选中的批注' });
  await expect(acts).toContainText('已选 2 条');
  expect(await violations(page)).toEqual([]);
  await acts.getByRole('button', { name: '红色' }).click();
  await expect.poll(() => markedWords(page, 'mark-rose')).toHaveLength(2);
  await acts.getByRole('button', { name: '合并为一条' }).click();
  await expect
    .poll(() => markedWords(page, 'mark-rose'))
    .toEqual(['政治建设是党的根本性建设,决定党的建设方向']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => markedWords(page, 'mark-rose')).toHaveLength(2);
  await expect(acts).toContainText('已选 2 条');
  await acts.getByRole('button', { name: '删除选中的批注' }).click();
  await expect.poll(() => markedWords(page, 'mark-rose')).toEqual([]);

  await list.getByRole('button', { name: '已删除的批注' }).click();
  const bin = page.getByRole('dialog', { name: '已删除的批注' });
  await bin.getByRole('button', { name: '恢复“决定党的建设方向”' }).click();
  await expect.poll(() => markedWords(page, 'mark-rose')).toEqual(['决定党的建设方向']);
  expect(await violations(page)).toEqual([]);
});

test('a mark grows and shrinks by keys at both ends', async ({ andu: { page } }) => {
  await markWords(page, '齐抓共管工作', '1', 'mark-yellow');
  const list = await openList(page);
  await list.getByRole('button', { name: '齐抓共管工作' }).click();
  for (const key of ['ArrowRight', 'ArrowRight']) await page.keyboard.press(`Shift+${key}`);
  await expect.poll(() => markedWords(page, 'mark-yellow')).toEqual(['齐抓共管工作合力']);
  for (const key of ['ArrowLeft', 'ArrowLeft']) await page.keyboard.press(`Alt+Shift+${key}`);
  await expect.poll(() => markedWords(page, 'mark-yellow')).toEqual(['形成齐抓共管工作合力']);
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(() => markedWords(page, 'mark-yellow')).toEqual(['形成齐抓共管工作合']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => markedWords(page, 'mark-yellow')).toEqual(['形成齐抓共管工作合力']);
});

test('a mark is stretched by its handles, and each drag is taken back as one', async ({ andu: { page } }) => {
  await markWords(page, '齐抓共管工作', '1', 'mark-yellow');
  const on = await pointOf(page, '抓共管');
  await page.mouse.click(on.x, on.y);
  await expect.poll(() => markedWords(page, 'mark-active')).toEqual(['齐抓共管工作']);
  const drag = async (edge: 'start' | 'end', words: string) => {
    const to = await pointOf(page, words, edge);
    // The handle goes along with the words once they have been brought to the middle.
    const handle = page.locator(`[data-edge=${edge}]`);
    await handle.hover();
    const box = await handle.boundingBox();
    if (!box) throw new Error('No handle');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x - 20, to.y);
    await page.mouse.move(to.x, to.y);
    await expect.poll(() => markedWords(page, 'mark-active')).toEqual([words]);
    await page.mouse.up();
    await expect.poll(() => markedWords(page, 'mark-yellow')).toEqual([words]);
  };
  await expect(page.locator('[data-edge]')).toHaveCount(2);
  await drag('end', '齐抓共管工作合力');
  await drag('start', '形成齐抓共管工作合力');
  await expect.poll(() => markedWords(page, 'mark-active')).toEqual(['形成齐抓共管工作合力']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => markedWords(page, 'mark-yellow')).toEqual(['齐抓共管工作合力']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => markedWords(page, 'mark-yellow')).toEqual(['齐抓共管工作']);
  await expect.poll(() => markedWords(page, 'mark-active')).toEqual(['齐抓共管工作']);
});

test('colours are called as the learner names them', async ({ andu: { page } }) => {
  await goTo(page, '/settings');
  const name = page.getByRole('textbox', { name: '黄色表示' });
  await name.fill('要点');
  await expect(name).toHaveValue('要点');
  await goTo(page, '/read/wuhu-2022');
  await markWords(page, '形成齐抓共管工作合力', '1', 'mark-yellow');
  const list = await openList(page);
  await expect(list.getByRole('article', { name: '要点高亮：形成齐抓共管工作合力' })).toBeVisible();
});
