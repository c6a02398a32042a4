import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { caseText, markedWords, markWords, pointOf, selectWords, setLook } from './support/journey';
import { violations } from './support/violations';

async function setScript(page: Page, script: string): Promise<void> {
  await setLook(page, (panel) => panel.getByText(script, { exact: true }).click());
}

test('the text is shown in traditional characters, and marks, finding and copies stay true', async ({
  andu,
}) => {
  const { page, app } = andu;
  await caseText(page).waitFor();
  await markWords(page, '围绕中心抓党建', '1', 'mark-yellow');

  await setScript(page, '繁体');
  await expect(caseText(page)).toContainText('圍繞中心抓黨建');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('安徽蕪湖市委辦公室');
  await expect(page.getByRole('navigation', { name: '目录' })).toContainText('一、實施背景');
  await expect.poll(() => markedWords(page, 'mark-yellow')).toEqual(['圍繞中心抓黨建']);

  await page.keyboard.press('Control+f');
  await page.getByRole('textbox', { name: '查找内容' }).fill('根本性建设');
  await expect.poll(() => markedWords(page, 'find-current')).toEqual(['根本性建設']);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => String(document.getSelection()))).toBe('根本性建設');
  await page.keyboard.press('2');
  await expect.poll(() => markedWords(page, 'mark-green')).toEqual(['根本性建設']);

  await selectWords(page, '一分部署,九分落實');
  await page.keyboard.press('c');
  await expect(page.getByText('已复制，并附上出处')).toBeVisible();
  await expect
    .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
    .toContain('一分部署,九分落实\n');

  await page.getByRole('navigation', { name: '主导航' }).getByText('书架').click();
  const reopened = await andu.relaunch();
  await expect(caseText(reopened)).toContainText('圍繞中心抓黨建');
  await expect.poll(() => markedWords(reopened, 'mark-green')).toEqual(['根本性建設']);
  expect(await violations(reopened)).toEqual([]);

  await setScript(reopened, '按原文');
  await expect(caseText(reopened)).toContainText('围绕中心抓党建');
  await expect.poll(() => markedWords(reopened, 'mark-yellow')).toEqual(['围绕中心抓党建']);
  await expect.poll(() => markedWords(reopened, 'mark-green')).toEqual(['根本性建设']);
});

test('pinyin stands over rare characters, follows the layout, and is no part of the text', async ({
  andu,
}) => {
  const { page } = andu;
  await caseText(page).waitFor();
  await setLook(page, (panel) => panel.getByText('生僻字注音').click());
  await pointOf(page, '砥砺绝对忠诚');
  const label = page.locator('[data-pinyin] span', { hasText: 'dǐ' }).first();
  await expect(label).toBeVisible();

  const fontSize = () =>
    page
      .locator('p[data-block]')
      .first()
      .evaluate((paragraph) => getComputedStyle(paragraph).fontSize);
  /** How far the middle of the reading is from the middle of its character, and how far it is above its top. */
  const distance = async () => {
    const at = await pointOf(page, '砥');
    const box = await label.boundingBox();
    return box && { across: Math.abs(box.x + box.width / 2 - at.x), above: at.y - (box.y + box.height) };
  };
  await expect.poll(async () => (await distance())?.across).toBeLessThan(2);
  await expect.poll(async () => (await distance())?.above).toBeGreaterThan(5);
  const before = await fontSize();
  await setLook(page, (panel) => panel.getByRole('slider', { name: '字号' }).press('End'));
  await expect.poll(fontSize).not.toBe(before);
  await expect.poll(async () => (await distance())?.across).toBeLessThan(2);

  await selectWords(page, '砥砺绝对忠诚');
  await expect.poll(() => page.evaluate(() => String(document.getSelection()))).toBe('砥砺绝对忠诚');
  expect(await violations(page)).toEqual([]);
});
