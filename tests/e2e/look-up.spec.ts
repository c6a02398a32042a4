import { expect, test } from './support/app';
import { addCase } from './support/add-case';
import { caseText, chooseByKey, goTo, markedWords, selectWords } from './support/journey';
import { storedNotes } from './support/stored-rows';
import { violations } from './support/violations';

test('a selection is looked up in terms, annotations, this text and other cases', async ({ andu }) => {
  const { page } = andu;
  await caseText(page).waitFor();
  await addCase(page, 'other', '另一个案例', '各级機關要堅持黨建引領，抓好落實。', '党建引领基层治理');
  await selectWords(page, '坚持党建引领、围绕中心');
  await page.keyboard.press('2');
  await expect.poll(() => markedWords(page, 'mark-green')).toHaveLength(1);

  await selectWords(page, '党建');
  await page.getByRole('button', { name: '查词（L）' }).click();
  const panel = page.getByRole('dialog', { name: '查“党建”' });
  await expect(panel).toBeVisible();
  await expect(panel.locator('rt').first()).toHaveText('dǎng');
  await expect(panel.getByRole('heading', { name: '词语注释' })).toBeVisible();
  await expect(panel.getByRole('button', { name: /另一个案例.*堅持黨建/u })).toBeVisible();
  await expect(panel).toContainText('党建引领基层治理的解释');
  await expect.poll(() => markedWords(page, 'look-up')).toEqual(['党建']);
  expect(await violations(page)).toEqual([]);

  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  const selected = () => page.evaluate(() => String(document.getSelection()));
  await expect.poll(selected).toBe('党建');
  await page.keyboard.press('l');
  await panel.getByRole('button', { name: /逐一查看/ }).click();
  await expect(panel).toBeHidden();
  const find = page.getByRole('textbox', { name: '查找内容' });
  await expect(find).toHaveValue('党建');
  await expect(page.getByRole('search').getByRole('status')).toContainText('/');
  await page.keyboard.press('Escape');
  await expect(find).toBeHidden();
  await expect.poll(selected).toBe('党建');

  await page.keyboard.press('l');
  await panel.getByRole('button', { name: /另一个案例/ }).click();
  await expect(caseText(page)).toContainText('各级機關要堅持黨建引領');
  await expect.poll(() => markedWords(page, 'found')).toEqual(['黨建']);
});

test('long notes are looked up, of this case and of others', async ({ andu: { page } }) => {
  await caseText(page).waitFor();
  await addCase(page, 'other', '另一个案例', '各级机关要抓好落实。', '党建引领基层治理');
  for (const [caseId, words] of [
    ['wuhu-2022', '本案例讲齐抓共管'],
    ['other', '另一案例也讲齐抓共管'],
  ] as const) {
    await goTo(page, `/notebook/${caseId}`);
    await chooseByKey(page, page.getByRole('button', { name: '新建笔记' }), '提纲');
    await expect(page.getByRole('textbox', { name: '正文' })).toBeFocused();
    await page.keyboard.insertText(words);
    await expect.poll(() => storedNotes(page)).toContain(words);
  }
  await goTo(page, '/read/wuhu-2022');
  await selectWords(page, '齐抓共管');
  await page.keyboard.press('l');
  const panel = page.getByRole('dialog', { name: '查“齐抓共管”' });
  await expect(panel.getByRole('button', { name: /本案例讲齐抓共管/ })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await panel.getByRole('button', { name: /另一案例也讲齐抓共管/ }).click();
  await expect(page).toHaveURL(/#\/notebook\/other\/.+/);
  await expect(page.getByRole('textbox', { name: '正文' })).toContainText('另一案例也讲齐抓共管');
});

test('an annotation and another place are gone to; words that stand nowhere else are said to', async ({
  andu,
}) => {
  const { page } = andu;
  await selectWords(page, '齐抓共管');
  await page.keyboard.press('3');
  await expect.poll(() => markedWords(page, 'mark-blue')).toEqual(['齐抓共管']);
  await selectWords(page, '抓共');
  await page.keyboard.press('l');
  const panel = page.getByRole('dialog', { name: '查“抓共”' });
  await panel.getByRole('button', { name: '齐抓共管' }).first().click();
  await expect(panel).toBeHidden();
  await expect.poll(() => markedWords(page, 'mark-active')).toEqual(['齐抓共管']);

  await selectWords(page, '贯彻落实习近平总书记在中央和');
  await page.keyboard.press('l');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('都没有');
});
