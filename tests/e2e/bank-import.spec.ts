import { expect, test } from './support/app';
import { goTo } from './support/journey';

/** One question in each form that holds text, and a second entry that can't be read. */
const FILES = [
  {
    name: '题.gift',
    words: '::一::以 GIFT 写的题，这一条够长吗？ { =够 ~不够 }\n\n没有答案的一条 {',
    stem: '以 GIFT 写的题',
  },
  {
    name: '题.xml',
    words: `<?xml version="1.0" encoding="UTF-8"?><quiz>
<question type="truefalse"><name><text>一</text></name><questiontext format="html"><text>以 Moodle XML 写的一道判断题。</text></questiontext>
<answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question>
<question type="essay"><name><text>二</text></name><questiontext format="html"><text></text></questiontext></question></quiz>`,
    stem: '以 Moodle XML 写的一道判断题',
  },
  {
    name: '题.txt',
    words: '以 Aiken 写的题，这一条够长吗？\nA. 够\nB. 不够\nANSWER: A\n\n没有答案的一条\nA. 是\nB. 否\n',
    stem: '以 Aiken 写的题',
  },
  {
    name: '题.md',
    words:
      '## 一、单选题\n\n1. 以 Markdown 写的题，这一条够长吗？\n\nA. 够\nB. 不够\n\n答案：A\n\n2. 没有答案的一条\n\nA. 是\nB. 否\n',
    stem: '以 Markdown 写的题',
  },
] as const;

test('questions come in from GIFT, Moodle XML, Aiken and Markdown; what is broken is named', async ({
  andu,
}) => {
  const { page } = andu;
  await goTo(page, '/bank/wuhu-2022');
  await page.getByRole('grid', { name: '题目列表' }).getByRole('row').first().waitFor();
  const dialog = page.getByRole('dialog', { name: '导入题目' });
  for (const { name, words, stem } of FILES) {
    await page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(words) });
    await expect(dialog.getByText('可导入 1 道，题库中已有 0 道，读不了 1 条'), name).toBeVisible();
    await dialog.getByRole('button', { name: '导入 1 道' }).click();
    await expect(dialog).toBeHidden();
    await page.getByRole('textbox', { name: '查找' }).fill(stem);
    await expect(page.getByRole('grid').getByRole('row'), name).toHaveCount(1);
    await page.getByRole('button', { name: '清除筛选' }).click();
  }
});
