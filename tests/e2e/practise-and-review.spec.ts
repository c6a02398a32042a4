import { expect, test } from './support/app';
import { bankBuilt } from './support/bank-built';
import { answer, goOn, goTo, markedWords } from './support/journey';
import { storedRows } from './support/stored-rows';
import { violations } from './support/violations';

test('a practice is answered by keys and mouse, left, resumed, and summed up', async ({ andu }) => {
  await goTo(andu.page, '/practice');
  await andu.page.getByText('5', { exact: true }).click();
  await andu.page.getByRole('button', { name: '开始（5 题）' }).click();
  await answer(andu.page);
  await expect(andu.page.getByText('1 / 5')).toBeVisible();
  await andu.page.getByRole('button', { name: '下一题' }).press('Enter');
  await expect(andu.page.getByText('2 / 5')).toBeVisible();
  await answer(andu.page);
  await goOn(andu.page);
  await expect(andu.page.getByText('3 / 5')).toBeVisible();
  await expect.poll(async () => (await storedRows(andu.page))['answers']).toMatch(/^2 /u);

  // A power cut: both answers are there, and the practice goes on with the third question.
  await andu.kill();
  const page = await andu.relaunch();
  await goTo(page, '/practice');
  await page.getByRole('link', { name: '继续' }).click();
  await expect(page.getByText('3 / 5')).toBeVisible();
  for (let number = 3; number <= 5; number += 1) {
    await answer(page);
    await goOn(page);
  }
  await expect(page.getByRole('heading', { name: '练习完成' })).toBeVisible();
  await expect(page.getByText('/ 5')).toBeVisible();
  await page.getByRole('button', { name: /重做 \d 道错题/ }).click();
  await expect(page.getByText(/^1 \/ [1-5]$/)).toBeVisible();

  await goTo(page, '/progress');
  await expect(page.getByText('答题').first().locator('..')).toContainText('5');
});

test('practice keeps to a kind, a tag and to weak spots', async ({ andu }) => {
  const { page } = andu;
  await goTo(page, '/practice');
  const start = page.getByRole('button', { name: /^开始（/ });
  const kinds = page.getByRole('toolbar', { name: /^题型/ }).or(page.getByRole('group', { name: /^题型/ }));
  await expect(page.getByText(/^只练薄弱点/)).toBeHidden();
  await kinds.getByRole('button', { name: '判断题' }).click();
  await page.getByText('5', { exact: true }).click();
  expect(await violations(page)).toEqual([]);
  await start.click();
  for (let number = 1; number <= 5; number += 1) {
    await expect(page.getByRole('region', { name: '判断题' })).toBeVisible();
    await page.keyboard.press('1');
    await goOn(page);
  }
  await page.getByRole('heading', { name: '练习完成' }).waitFor();
  const right = Number(
    await page
      .getByText('/ 5')
      .locator('..')
      .innerText()
      .then((words) => /\d/.exec(words)?.[0]),
  );

  await goTo(page, '/bank/wuhu-2022');
  await bankBuilt(page);
  await page.getByRole('row').first().click();
  const editor = page.getByRole('region', { name: '编辑题目' });
  await editor.getByRole('textbox', { name: /^标签/u }).fill('重点');
  await editor.getByRole('button', { name: '保存' }).click();
  await expect(editor).toBeHidden();

  await goTo(page, '/practice');
  await page.getByRole('button', { name: /标签/ }).click();
  await page.getByRole('option', { name: '重点' }).click();
  await expect(start).toHaveText('开始（1 题）');
  await page.getByRole('button', { name: /标签/ }).click();
  await page.getByRole('option', { name: '不限' }).click();
  if (right < 5) {
    await page.getByText(`只练薄弱点（${5 - right} 个）`).click();
    await expect(start).toHaveText(`开始（${5 - right} 题）`);
  }
});

test('feedback leads to the very sentence', async ({ andu }) => {
  const { page } = andu;
  await goTo(page, '/practice');
  // Which questions come is chance. What an ordering is made of may be too long to be quoted.
  await page.getByRole('button', { name: '单选题', exact: true }).click();
  await page.getByText('5', { exact: true }).click();
  await page.getByRole('button', { name: '开始（5 题）' }).click();
  await answer(page);
  const quote = await page.getByRole('status', { name: '讲解' }).locator('mark').innerText();
  await page.getByRole('link', { name: '在文中查看' }).click();
  await expect.poll(() => markedWords(page, 'found')).toEqual([quote]);
});

test('new questions are learnt, graded, and planned; the last grade can be undone', async ({ andu }) => {
  const { page } = andu;
  await goTo(page, '/review');
  await page.getByRole('button', { name: '学新题' }).click();
  await answer(page);
  const grades = page.getByRole('group', { name: '记得怎样？' });
  await expect(grades.getByRole('button')).toHaveCount(4);
  await expect(grades.getByRole('button', { name: /轻松/ })).toContainText(/天|个月/);
  await page.keyboard.press('3');
  await expect(page.getByText(/^2 \/ \d+$/)).toBeVisible();
  await page.getByRole('button', { name: '先到这里，稍后继续' }).click();
  await expect(page.getByText(/上次复习还剩 \d+ 道题/)).toBeVisible();
  const done = page.getByRole('heading', { name: '今日已复习' }).locator('..');
  await expect(done).toContainText('1');
  await done.getByRole('button', { name: '撤销上一次评分' }).click();
  await expect(done).toContainText('0');
});

test('questions answered wrong in practice are due at once', async ({ andu }) => {
  const { page } = andu;
  await goTo(page, '/practice');
  await page.getByText('5', { exact: true }).click();
  await page.getByRole('button', { name: '开始（5 题）' }).click();
  let wrong = 0;
  for (let number = 1; number <= 5; number += 1) {
    await answer(page);
    const isRight = await page.getByText('答对了').isVisible();
    if (!isRight) wrong += 1;
    await goOn(page);
  }
  await page.getByRole('heading', { name: '练习完成' }).waitFor();
  await goTo(page, '/review');
  await expect(page.getByRole('heading', { name: '到期' }).locator('..')).toContainText(String(wrong));
});
