import { expect, test } from './support/app';
import { caseText, goTo, markedWords, pointOf } from './support/journey';
import { storedOffset } from './support/reading-place';

test('the first start shows the case, whole and corrected', async ({ andu }) => {
  const { page } = andu;
  await expect(page.getByRole('heading', { level: 1 })).toContainText('党建引领“三服务”');
  await expect(page.getByText('中共芜湖市委办公室', { exact: true })).toBeVisible();
  await expect(page.getByText('人民网-中国共产党新闻网', { exact: true })).toBeVisible();
  await expect(page.getByText('王珂园、秦华', { exact: true })).toBeVisible();
  for (const chapter of ['一、实施背景', '二、主要做法', '三、取得成效', '四、经验探讨']) {
    await expect(caseText(page).getByRole('heading', { name: chapter })).toBeAttached();
  }
  await expect(caseText(page)).toContainText('形成齐抓共管工作合力。');
  await expect(caseText(page)).not.toContainText('沙巴体育');
});

test('what was set aside from the page is kept and can be seen', async ({ andu }) => {
  const { page } = andu;
  await page.getByRole('button', { name: /已略去原件上的/ }).click();
  await expect(page.getByText('微信“扫一扫”添加“学习大国”').first()).toBeVisible();
});

test('the original is one click away and so is the way back', async ({ andu }) => {
  const { page } = andu;
  await expect.poll(() => markedWords(page, 'erratum')).toContain('中央');
  await page.getByText('原文', { exact: true }).click();
  await expect(caseText(page)).toContainText('在沙巴体育官网和国家机关党的建设工作会议上');
  await expect.poll(() => markedWords(page, 'erratum')).toContain('沙巴体育官网');
  await page.getByText('校正本', { exact: true }).click();
  await expect(caseText(page)).toContainText('在中央和国家机关党的建设工作会议上');
});

test('a term explains itself when pointed at, and is listed for the keyboard', async ({ andu }) => {
  const { page } = andu;
  const { x, y } = await pointOf(page, '三会一课');
  await page.mouse.move(x - 40, y);
  await page.mouse.move(x, y, { steps: 4 });
  await expect(page.getByRole('dialog')).toContainText('党课');
  await page.getByRole('button', { name: '批注与注释' }).click();
  await page.getByRole('tab', { name: /词语/ }).click();
  await page.getByRole('button', { name: '在文中查看“三会一课”' }).click();
  await expect.poll(() => markedWords(page, 'found')).toEqual(['三会一课']);
});

test('an erratum says what was received, what is read, why and how sure', async ({ andu }) => {
  const { page } = andu;
  const { x, y } = await pointOf(page, '中央和国家机关');
  await page.mouse.move(x - 60, y + 60);
  const start = await pointOf(page, '中央和国家机关', 'start');
  await page.mouse.move(start.x + 12, start.y, { steps: 4 });
  const note = page.getByRole('dialog');
  await expect(note).toContainText('沙巴体育官网');
  await expect(note).toContainText('确定');
});

test('reading goes on where it stopped, after a restart too', async ({ andu }) => {
  await andu.page.getByRole('button', { name: /3\.以更优方式督促落实/ }).click();
  await expect(andu.page.getByRole('button', { name: /3\.以更优方式督促落实/ })).toHaveAttribute(
    'aria-current',
    'location',
  );
  // The place is stored once scrolling rests.
  await expect.poll(() => storedOffset(andu.page, 'wuhu-2022')).toBeGreaterThan(2500);
  await goTo(andu.page, '/shelf');
  const page = await andu.relaunch();
  await expect(page.getByRole('button', { name: /3\.以更优方式督促落实/ })).toHaveAttribute(
    'aria-current',
    'location',
  );
});
