import { expect, test } from './support/app';
import { goTo } from './support/journey';
import { putText } from './support/put-text';
import { violations } from './support/violations';

/** Long enough that making its questions takes a good while on any computer. */
const SENTENCES = 12_000;

test('making the questions of a long text shows how far it is, stops, and goes on', async ({ andu }) => {
  const { page } = andu;
  const lines = Array.from(
    { length: SENTENCES },
    (_, index) =>
      `第${index}号项目组在${1000 + index}个村投入资金${index * 7}万元，新建“样例${index}号”道路。`,
  );
  let at = 0;
  const blocks = lines.map((line, index) => {
    const start = at;
    at += line.length + 1;
    return { id: `p${index}`, kind: 'paragraph' as const, start, end: start + line.length };
  });
  await putText(page, 'long', lines.join('\n'), blocks);
  await page.reload();
  await goTo(page, '/bank/long');
  await page.getByRole('button', { name: '停止出题' }).click();
  await expect(page.getByText('已停止从原文出题。')).toBeVisible();
  // It is too long to be asked about as a whole.
  await expect(page.getByRole('note')).toContainText('合计约 200,000 字');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: '继续出题' }).click();
  await expect(page.getByText(/^正在(从原文找知识点|出题)…$/)).toBeVisible();
});
