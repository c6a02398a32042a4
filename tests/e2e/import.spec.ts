import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { epubFile, wordFile, wordParagraph, wordTable } from '../support/office-files';
import { draw, pdfFile } from '../support/pdf-file';
import { expect, test } from './support/app';
import { caseText, goTo, markedWords, selectWords } from './support/journey';
import { answerSaveDialog } from './support/save-dialog';
import { violations } from './support/violations';

const PAGE = (more = '') => `<!doctype html><title>推进网格化治理</title><nav>首页 &gt; 新闻 &gt; 正文</nav>
<h1>推进网格化治理的做法</h1><h2>一、背景</h2>
<p>近年来，某县坚持问题导向，持续推进网格化治理，全年办理事项320件，办结率98%。2022年4月，县委印发《网格化治理方案》。</p>
<h2>二、做法</h2><p>${more}建立县、乡、村三级网格，配备专职网格员320名，实现全覆盖。</p>
<p>群众反映的问题由网格员首先受理，一周之内答复；不能答复的，由乡镇统一派单。</p>
<script>document.title = 'taken over'</script><img src="https://example.com/pixel.gif"><p onclick="alert(1)">扫一扫关注公众号</p>`;

async function chooseFiles(
  page: Page,
  ...files: readonly (readonly [name: string, body: string | Uint8Array])[]
) {
  await page
    .locator('input[type=file]')
    .setInputFiles(files.map(([name, body]) => ({ name, mimeType: '', buffer: Buffer.from(body) })));
}

/** Goes to the shelf, and gives the titles there once its cards are drawn. */
async function goToShelf(page: Page, count: number): Promise<readonly string[]> {
  await goTo(page, '/shelf');
  await expect(page.getByRole('list', { name: '案例' }).getByRole('article')).toHaveCount(count);
  return cardTitles(page);
}

function cardTitles(page: Page): Promise<readonly string[]> {
  return page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents();
}

test('a page is dropped, looked over, stored, read and marked; its changed file is a new version, and is found', async ({
  andu,
}) => {
  const { page } = andu;
  await goTo(page, '/shelf');
  const file = path.join(andu.userData, '网格化治理.html');
  await writeFile(file, PAGE());
  await dropFiles(page, file);
  const dialog = page.getByRole('dialog', { name: '导入前看一看' });
  await expect(dialog.getByRole('textbox', { name: '标题' })).toHaveValue('推进网格化治理的做法');
  await expect(dialog).toContainText('一、背景');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: '放上书架' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: '打开' }).click();
  await expect(caseText(page)).toContainText('建立县、乡、村三级网格');
  await expect(caseText(page)).not.toContainText('taken over');
  await selectWords(page, '专职网格员320名');
  await page.keyboard.press('1');
  await expect.poll(() => markedWords(page, 'mark-yellow')).toEqual(['专职网格员320名']);

  const shelf = await goToShelf(page, 2);
  await chooseFiles(page, ['网格化治理.html', PAGE()]);
  await expect(page.getByText('这份文件已在书架上')).toBeVisible();

  await chooseFiles(page, ['网格化治理.html', PAGE('坚持党建引领，')]);
  await expect(dialog).toContainText('书架上已有同名文件的案例');
  await dialog.getByRole('button', { name: '作为新版本保存' }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(() => cardTitles(page)).toEqual(shelf);
  await page.getByRole('link', { name: '推进网格化治理的做法' }).first().click();
  await expect(caseText(page)).toContainText('坚持党建引领，建立县、乡、村三级网格');
  await expect.poll(() => markedWords(page, 'mark-yellow')).toEqual(['专职网格员320名']);

  // Both files are kept as they came: the latest by the menu, each in the details.
  await goTo(page, '/shelf');
  const acts = page.getByRole('button', { name: '《推进网格化治理的做法》的操作' });
  const saved = path.join(andu.userData, '原文件.html');
  await answerSaveDialog(andu.app, saved);
  await andu.app.evaluate(({ shell }) => {
    shell.showItemInFolder = (file) => Reflect.set(globalThis, 'shown', file);
  });
  await acts.click();
  await page.getByRole('menuitem', { name: '另存原文件…' }).click();
  await page.getByRole('button', { name: '在文件夹中显示' }).click();
  await expect.poll(() => andu.app.evaluate(() => Reflect.get(globalThis, 'shown'))).toBe(saved);
  expect(readFileSync(saved, 'utf8')).toBe(PAGE('坚持党建引领，'));
  await acts.click();
  await page.getByRole('menuitem', { name: '名称、标签与合集…' }).click();
  const originals = page.getByRole('region', { name: '原文件' });
  await expect(originals.getByRole('listitem')).toHaveCount(2);
  await originals.getByRole('button', { name: '另存原文件“网格化治理.html”' }).last().click();
  await expect.poll(() => readFileSync(saved, 'utf8')).toBe(PAGE());
  await page.keyboard.press('Escape');
  await expect(originals).toBeHidden();

  // What is new in it is found from everywhere, and led to.
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: '搜索内容' }).fill('"坚持党建引领，建立县" 案例:网格化');
  await expect(page.getByRole('group', { name: /^正文/u }).getByRole('option')).toHaveCount(1);
  await expect(page.getByRole('option', { selected: true })).toContainText('坚持党建引领');
  await page.keyboard.press('Enter');
  await expect.poll(() => markedWords(page, 'found')).toEqual(['坚持党建引领，建立县']);
});

test('files of several kinds come in one after another; a broken one says why and stops none', async ({
  andu,
}) => {
  const { page } = andu;
  const before = await goToShelf(page, 1);
  const sentence = '某县坚持党建引领，全年办理群众反映的事项320件，办结率达到98%。';
  await chooseFiles(
    page,
    ['坏文件.docx', 'not a Word file'],
    [
      '工作报告.docx',
      wordFile(
        [
          wordParagraph('工作报告', '1'),
          wordParagraph(sentence),
          wordTable([
            ['年份', '件数'],
            ['2022', '210'],
          ]),
        ].join(''),
      ),
    ],
    [
      '治理手册.epub',
      epubFile('治理手册', [`<h1>第一章</h1><p>${sentence}</p>`, `<h1>第二章</h1><p>${sentence}</p>`]),
    ],
    ['管理规定.md', `# 管理规定\n\n| 年份 | 件数 |\n| - | - |\n| 2022 | 210 |\n\n${sentence}&nbsp;\n`],
    ['空文件.txt', ''],
    // 党的建设工作, in GB18030.
    ['旧文件.txt', Uint8Array.from([0xb5, 0xb3, 0xb5, 0xc4, 0xbd, 0xa8, 0xc9, 0xe8, 0xb9, 0xa4, 0xd7, 0xf7])],
  );
  await expect(page.getByText(/没有导入“坏文件.docx”/u)).toBeVisible();
  const dialog = page.getByRole('dialog', { name: '导入前看一看' });
  for (const title of ['工作报告', '治理手册', '管理规定']) {
    await expect(dialog.getByRole('textbox', { name: '标题' })).toHaveValue(title);
    await dialog.getByRole('button', { name: '放上书架' }).click();
  }
  await expect(page.getByText(/没有导入“空文件.txt”/u)).toBeVisible();
  await expect(dialog).toContainText('旧文件.txt');
  await dialog.getByRole('button', { name: '取消' }).click();
  await expect(dialog).toBeHidden();
  const added = async () => (await cardTitles(page)).filter((title) => !before.includes(title)).toSorted();
  await expect.poll(added).toEqual(['工作报告', '治理手册', '管理规定'].toSorted());
});

test('PDF files of real programs are read, with the character maps that ship; a scan is named as one', async ({
  andu: { page },
}) => {
  const fixture = (name: string) =>
    readFileSync(path.join(import.meta.dirname, '../fixtures/documents', name));
  await goTo(page, '/shelf');
  await chooseFiles(
    page,
    ['扫描件.pdf', pdfFile([{ content: '0 0 100 100 re f\n' }])],
    ['锁着.pdf', fixture('locked-libreoffice.pdf')],
    // 案例报告, by the map GBK-EUC-H.
    ['旧式.pdf', pdfFile([{ content: draw(2, 12, 72, 740, 'B0B8C0FDB1A8B8E6'.repeat(5)) }])],
    ['调研报告.pdf', fixture('report-libreoffice.pdf')],
  );
  const dialog = page.getByRole('dialog', { name: '导入前看一看' });
  await expect(page.getByText(/没有导入“扫描件.pdf”.*只有图片/u)).toBeVisible();
  await expect(page.getByText(/没有导入“锁着.pdf”.*密码/u)).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: '标题' })).toHaveValue('旧式');
  await dialog.getByRole('button', { name: '放上书架' }).click();
  const title = '关于推进社区廉洁教育工作的调研报告';
  await expect(dialog.getByRole('textbox', { name: '标题' })).toHaveValue(title);
  await expect(dialog).toContainText('（二）坚持形式创新');
  await dialog.getByRole('button', { name: '放上书架' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('link', { name: title }).first().click();
  await expect(caseText(page)).toContainText('收回有效问卷1742份，有效回收率为93.7%');
  await selectWords(page, '217个');
  await page.keyboard.press('1');
  await expect.poll(() => markedWords(page, 'mark-yellow')).toEqual(['217个']);
  await goTo(page, '/shelf');
  await page.getByRole('link', { name: '旧式' }).first().click();
  await expect(caseText(page)).toContainText('案例报告案例报告');
});

test('a file that was made to be read without end is stopped, and the next one comes in', async ({
  andu: { page },
}) => {
  await goTo(page, '/shelf');
  await page.clock.install();
  await chooseFiles(
    page,
    ['无底.html', `${'<div>'.repeat(400_000)}正文。`],
    ['管理规定.md', '# 管理规定\n\n正文一句。\n'],
  );
  await expect(page.getByText('正在读取“无底.html”')).toBeVisible();
  // The file is sent to its reader some time after that line is shown.
  await expect(async () => {
    await page.clock.fastForward('02:01');
    await expect(page.getByText(/没有导入“无底.html”.*读了很久/u)).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(page.getByRole('dialog').getByRole('textbox', { name: '标题' })).toHaveValue('管理规定');
});

test('words that were copied elsewhere are brought in', async ({ andu: { page } }) => {
  await goTo(page, '/shelf');
  const dialog = page.getByRole('dialog', { name: '导入前看一看' });
  const paste = (title: string) =>
    page.evaluate((words) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(
        'text/html',
        `<h1>${words}</h1><p>各科室于6月30日前报送方案。</p><script>alert(1)</script>`,
      );
      clipboardData.setData('text/plain', words);
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, title);
  await paste('粘贴来的通知');
  await expect(dialog.getByRole('textbox', { name: '标题' })).toHaveValue('粘贴来的通知');
  // In a field, pasting is for that field.
  await dialog.getByRole('textbox', { name: '标题' }).fill('');
  await page.evaluate(() => navigator.clipboard.writeText('改过的标题'));
  await dialog.getByRole('textbox', { name: '标题' }).press('ControlOrMeta+v');
  await expect(dialog.getByRole('textbox', { name: '标题' })).toHaveValue('改过的标题');
  await dialog.getByRole('button', { name: '放上书架' }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(() => cardTitles(page)).toContain('改过的标题');

  // Other words are another case, though the name that they get is the same; the same words are known again.
  await paste('另一份通知');
  await expect(dialog.getByRole('textbox', { name: '标题' })).toHaveValue('另一份通知');
  await expect(dialog.getByRole('button', { name: '作为新版本保存' })).toBeHidden();
  await dialog.getByRole('button', { name: '放上书架' }).click();
  await expect(dialog).toBeHidden();
  await paste('粘贴来的通知');
  await expect(page.getByText('这份文件已在书架上：《改过的标题》。')).toBeVisible();
});

test('one report is read alike, whichever program wrote it', async ({ andu: { page } }) => {
  await goTo(page, '/shelf');
  const files = [
    'report-libreoffice.docx',
    'report-pandoc.epub',
    'report-pandoc.html',
    'report-chromium.mhtml',
    'report-pandoc.md',
    'report-libreoffice-gbk.txt',
  ];
  await page
    .locator('input[type=file]')
    .setInputFiles(files.map((name) => path.join(import.meta.dirname, '../fixtures/documents', name)));
  const dialog = page.getByRole('dialog', { name: '导入前看一看' });
  for (const [index, name] of files.entries()) {
    await expect(dialog).toContainText(name);
    await expect(dialog.getByRole('textbox', { name: '标题' })).toHaveValue(
      '关于推进社区廉洁教育工作的调研报告',
    );
    await expect(dialog.getByRole('textbox', { name: '撰写单位' })).toHaveValue('市社区教育指导中心');
    const headings = dialog.getByRole('list', { name: '标题和段落' });
    await expect(headings).toContainText('（二）坚持形式创新');
    await dialog.getByRole('textbox', { name: '标题' }).fill(`报告${index + 1}`);
    await dialog.getByRole('button', { name: '放上书架' }).click();
  }
  await expect(dialog).toBeHidden();
  for (const [index] of files.entries()) {
    await goTo(page, '/shelf');
    await page
      .getByRole('link', { name: `报告${index + 1}` })
      .first()
      .click();
    await expect(caseText(page)).toContainText('收回有效问卷1742份，有效回收率为93.7%');
    await expect(caseText(page)).toContainText('家风家训');
  }
});

test('files and folders are dropped on the shelf, or a folder is chosen; a long one tells how far it is', async ({
  andu: { page, userData },
}) => {
  const folder = path.join(userData, '材料');
  await mkdir(path.join(folder, '附件'), { recursive: true });
  await writeFile(path.join(folder, '通知.md'), '# 通知\n\n各科室按时报送。\n');
  await writeFile(path.join(folder, '附件', '说明.txt'), '说明\n\n附件的说明，共三条。\n');
  await writeFile(path.join(folder, '图.jpg'), 'x');
  const long = path.join(userData, '长文件.pdf');
  const line = draw(2, 12, 72, 740, 'B0B8C0FDB1A8B8E6'.repeat(5));
  // Long enough that how far it has come is seen on any machine.
  await writeFile(long, pdfFile(Array.from({ length: 4000 }, () => ({ content: line }))));
  await goTo(page, '/shelf');
  const dialog = page.getByRole('dialog', { name: '导入前看一看' });
  await dropFiles(page, path.join(folder, '通知.md'), path.join(folder, '附件'));
  for (const title of ['通知', '说明']) {
    await expect(dialog.getByRole('textbox', { name: '标题' })).toHaveValue(title);
    await dialog.getByRole('button', { name: '放上书架' }).click();
  }
  await expect(dialog).toBeHidden();
  await expect.poll(() => cardTitles(page)).toEqual(expect.arrayContaining(['通知', '说明']));

  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '导入整个文件夹' }).click();
  await (await choosing).setFiles(folder);
  await expect(page.getByText('这份文件已在书架上：《说明》。')).toBeVisible();

  await dropFiles(page, long);
  const meter = page.getByRole('meter', { name: '“长文件.pdf”的读取进度' });
  await expect(meter).toBeVisible();
  await expect(page.getByText(/第 \d+ \/ 4000 页/u)).toBeVisible();
  await page.getByRole('button', { name: '取消' }).click();
  await expect(meter).toBeHidden();
  await expect(dialog).toBeHidden();
});

/** Drops files and folders on the window as the system does. */
async function dropFiles(page: Page, ...files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data });
  }
  await session.detach();
}
