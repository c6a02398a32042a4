import path from 'node:path';
import { expect, test } from './support/app';
import { caseText, chooseByKey, goTo, markedWords } from './support/journey';
import { REPO } from './support/repo';
import { violations } from './support/violations';

const SOURCE = path.join(REPO, 'scripts/case-sources/wuhu-2022/source.txt');
/** What stood where a name was pasted in, in the order of the text. */
const RIGHT = ['中央', '中央', '芜湖', '中央', '中央', '中央'];

test('all six places where a name was pasted into a text are found, and corrected before it is stored', async ({
  andu: { page },
}) => {
  await goTo(page, '/shelf');
  await page.locator('input[type=file]').first().setInputFiles(SOURCE);
  const dialog = page.getByRole('dialog', { name: '导入前看一看' });
  const doubts = dialog.getByRole('listitem').filter({ hasText: '像是混入的外来名称' });
  await expect(doubts).toHaveCount(6);
  expect(await violations(page)).toEqual([]);
  const open = dialog.getByRole('textbox', { name: /^“沙巴体育(官网|平台)”应为$/u });
  for (const [index, words] of RIGHT.entries()) {
    // By keyboard: a decided place leaves those that are open.
    await open.first().fill(words);
    await open.first().press('Enter');
    await expect(open).toHaveCount(RIGHT.length - 1 - index);
  }
  await expect(dialog.getByRole('textbox', { name: /应为$/u })).toHaveCount(0);
  await expect(dialog.locator('del')).toHaveCount(6);
  await dialog.getByRole('textbox', { name: '标题' }).fill('校正过的案例');
  await dialog.getByRole('button', { name: '放上书架' }).click();
  await page.getByRole('button', { name: '打开' }).click();
  await expect(caseText(page)).toContainText('在中央和国家机关党的建设工作会议上');
  await expect(caseText(page)).not.toContainText('沙巴');
  await page.getByRole('button', { name: '批注与注释' }).click();
  await page.getByRole('tab', { name: '勘误 6' }).click();
  await expect(page.getByRole('tabpanel').locator('del')).toHaveText(
    Array.from({ length: 6 }, () => /^沙巴体育(官网|平台)$/u),
  );
});

const DAMAGED = (more = '') =>
  `# 治理报告\n\n${more}全年办结率98%%，满意率97%%。\n\n各项任务于13月1日前完成。\n\n共\u200b有三项。\n`;

test('doubts that are left open stay with the case; what is dismissed is never asked again', async ({
  andu: { page },
}) => {
  await goTo(page, '/shelf');
  const bring = (body: string) =>
    page
      .locator('input[type=file]')
      .first()
      .setInputFiles([{ name: '治理报告.md', mimeType: '', buffer: Buffer.from(body) }]);
  await bring(DAMAGED());
  const dialog = page.getByRole('dialog', { name: '导入前看一看' });
  await dialog.getByRole('button', { name: '忽略“13月1日”' }).click();
  await expect(dialog.getByRole('button', { name: '重新判断“13月1日”' })).toBeVisible();
  await dialog.getByRole('button', { name: '放上书架' }).click();
  await page.getByRole('button', { name: '打开' }).click();
  await page.getByRole('button', { name: '批注与注释' }).click();
  await page.getByRole('tab', { name: '勘误 3' }).click();
  const doubts = page.getByRole('region', { name: '存疑之处' }).getByRole('listitem');
  await expect(doubts).toHaveCount(3);
  expect(await violations(page)).toEqual([]);
  // A reading is proposed where the characters tell it; invisible ones are to go.
  await expect(page.getByRole('textbox', { name: '“8%%”应为' })).toHaveValue('8%');
  await expect(page.getByRole('textbox', { name: '“U+200B”应为' })).toHaveValue('');
  await page.getByRole('button', { name: '采用对“U+200B”的校正' }).click();
  // The invisible character is no part of what is compared, so the list tells when its place is settled and rests.
  await expect(doubts).toHaveCount(2);
  await page.getByRole('button', { name: '采用对“8%%”的校正' }).click();
  await expect(caseText(page)).toContainText('共有三项');
  await expect(caseText(page)).toContainText('办结率98%，满意率97%%');
  await doubts.getByRole('button', { name: '在文中查看“7%%”' }).click();
  await page.getByRole('button', { name: '忽略“7%%”' }).click();
  await expect(page.getByRole('region', { name: '存疑之处' })).toBeHidden();
  await page.getByText('已忽略的存疑（2 处）').click();
  await expect(page.getByRole('button', { name: '重新判断“7%%”' })).toBeVisible();

  await goTo(page, '/shelf');
  await bring(DAMAGED('经过一年努力，'));
  await expect(dialog).toContainText('书架上已有同名文件的案例');
  await expect(dialog.getByRole('textbox', { name: /应为$/u })).toHaveCount(0);
  await dialog.getByRole('button', { name: '作为新版本保存' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('link', { name: '治理报告' }).first().click();
  await expect(caseText(page)).toContainText('经过一年努力，全年办结率98%，满意率97%%');
  await expect.poll(() => markedWords(page, 'erratum')).toContain('8%');
});

test('headings are put right by keyboard before a document is stored, and so is where it comes from', async ({
  andu: { page },
}) => {
  await goTo(page, '/shelf');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([
      {
        name: '调研报告.md',
        mimeType: '',
        buffer: Buffer.from(
          '# 调研报告\n\n## 关于推进社区\n\n## 廉洁教育\n\n（一）抓学习。全年学习12次。\n\n## 附注\n\n完。\n',
        ),
      },
    ]);
  const dialog = page.getByRole('dialog', { name: '导入前看一看' });
  const rows = dialog.getByRole('list', { name: '标题和段落' }).getByRole('listitem');
  await expect(rows).toHaveCount(3);
  const act = async (words: string, name: string) => {
    await chooseByKey(page, dialog.getByRole('button', { name: `“${words}”的操作` }), name);
  };
  await act('关于推进社区', '与下一段合并');
  await expect(rows.first()).toContainText('关于推进社区廉洁教育');
  // A press beside the dialog costs nothing that was decided.
  await page.mouse.click(8, 400);
  await expect(dialog.getByRole('alert')).toContainText('还没有保存');
  await act('附注', '改为正文');
  await expect(rows.nth(1)).toContainText('正文');
  await dialog.getByText('也列出正文段落').click();
  await dialog.getByRole('textbox', { name: '查找标题或段落' }).fill('抓学习');
  await expect(rows).toHaveCount(1);
  await act('（一）抓学习。全年学习12次。', '把“（一）抓学习。”拆出作标题');
  await dialog.getByRole('textbox', { name: '查找标题或段落' }).fill('');
  await expect(rows).toHaveText([
    /关于推进社区廉洁教育/u,
    /二级（一）抓学习。/u,
    /全年学习12次。/u,
    /附注/u,
    /完。/u,
  ]);
  await act('完。', '改为 3 级标题');
  await dialog.getByRole('button', { name: '撤销上一步' }).click();
  await expect(rows.last()).toHaveText(/正文完。/u);

  await dialog.getByLabel('发布日期').fill('2022-08-19');
  await dialog.getByRole('textbox', { name: '编辑' }).fill('张三、李四');
  await dialog.getByRole('textbox', { name: '来源行' }).fill('2022年8月19日 来源：某网');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: '放上书架' }).click();
  await page.getByRole('button', { name: '打开' }).click();
  await expect(page.getByRole('navigation').getByText('（一）抓学习。')).toBeVisible();
  await expect(page.locator('header')).toContainText('张三、李四');
  await expect(page.locator('header')).toContainText('2022年8月19日');
});
