import { readFileSync } from 'node:fs';
import path from 'node:path';
import { draw, pdfFile } from '../support/pdf-file';
import { expect, test } from './support/app';
import { caseText, goTo } from './support/journey';
import { REPO } from './support/repo';
import { violations } from './support/violations';

const DOCUMENTS = path.join(REPO, 'tests/fixtures/documents');

for (const name of ['village-libreoffice.docx', 'village-pandoc.epub']) {
  test(`the notes, links and pictures of ${name} are there to be opened`, async ({ andu: { page } }) => {
    await goTo(page, '/shelf');
    await page.locator('input[type=file]').setInputFiles(path.join(DOCUMENTS, name));
    const preview = page.getByRole('dialog', { name: '导入前看一看' });
    await preview.getByRole('button', { name: '放上书架' }).click();
    await page.getByRole('button', { name: '打开' }).click();
    const text = caseText(page);
    const picture = text.getByRole('img', { name: '农田分布示意图' });
    await expect(picture).toBeVisible();
    // Pictures and fonts that come in move the words: a click would fall beside them.
    await picture.evaluate(async (image) => {
      if (image instanceof HTMLImageElement) await image.decode();
    });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));

    await text.getByRole('link', { name: '[1]' }).click();
    const note = page.getByRole('dialog', { name: '脚注' });
    await expect(note).toContainText('数据来自年度统计，截至2023年底。');
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();

    await text.getByRole('link', { name: '专题网页' }).click();
    await expect(page.getByRole('dialog', { name: '链接' })).toContainText(
      'https://example.com/farm?year=2023',
    );
    await page.keyboard.press('Escape');
    expect(await violations(page)).toEqual([]);
  });
}

test("a Word document's own numbers and comments are kept", async ({ andu: { page } }) => {
  await goTo(page, '/shelf');
  await page.locator('input[type=file]').setInputFiles(path.join(DOCUMENTS, 'village-libreoffice.docx'));
  const preview = page.getByRole('dialog', { name: '导入前看一看' });
  await expect(preview).toContainText('（一）农田建设');
  await expect(preview).toContainText('某市农业农村局内部资料');
  await preview.getByRole('button', { name: '放上书架' }).click();
  await page.getByRole('button', { name: '打开' }).click();
  await expect(caseText(page).getByRole('heading', { name: '二、下一步打算' })).toBeVisible();
  await page.getByRole('button', { name: '批注与注释' }).click();
  await expect(page.getByRole('complementary', { name: '批注与注释' })).toContainText(
    '王审核：这个数字请再核对一次。',
  );
});

test('pages that are scanned are named, and files that are not what they are called', async ({
  andu: { page },
}) => {
  await goTo(page, '/shelf');
  const words = [0, 1, 2].map((row) =>
    draw(1, 11, 72, 740 - 16 * row, 'Somebody goes from door to door and asks people what they need.'),
  );
  const scan = 'q 400 0 0 400 72 300 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q\n';
  const pages = [words.join(''), scan, scan, words.join(''), scan].map((content) => ({ content }));
  const file = (name: string, bytes: Uint8Array) => ({ name, mimeType: '', buffer: Buffer.from(bytes) });
  await page
    .locator('input[type=file]')
    .setInputFiles([
      file('混排.pdf', pdfFile(pages)),
      file('其实是文档.txt', readFileSync(path.join(DOCUMENTS, 'village-pandoc.docx'))),
      file('版式.ofd', new TextEncoder().encode('x')),
    ]);
  const preview = page.getByRole('dialog', { name: '导入前看一看' });
  await expect(preview.getByRole('note')).toContainText('第 2–3和5 页只有图片');
  expect(await violations(page)).toEqual([]);
  await preview.getByRole('button', { name: /^跳过/ }).click();
  await expect(page.getByText('它的内容其实是 .docx 文件')).toBeVisible();
  await expect(page.getByText('请用 OFD 阅读器打开')).toBeVisible();
});
