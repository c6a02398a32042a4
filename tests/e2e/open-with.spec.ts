import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from './support/app';
import { goTo } from './support/journey';

test('files named at a start, or at a second start while the app runs, are shown to be imported', async ({
  andu,
}) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'andu-open-'));
  const report = path.join(folder, '工作报告.txt');
  const rules = path.join(folder, '管理规定.md');
  await writeFile(report, '工作报告\n\n全年办理群众反映的事项320件，办结率达到98%。\n');
  await writeFile(rules, '# 管理规定\n\n各部门应当在五个工作日内答复。\n');

  const page = await andu.relaunch(report);
  const dialog = page.getByRole('dialog', { name: '导入前看一看' });
  await expect(dialog).toContainText('工作报告.txt');
  await dialog.getByRole('button', { name: '放上书架' }).click();
  await expect(dialog).toBeHidden();

  await goTo(page, '/progress');
  await andu.startAgain(rules, path.join(folder, 'not there.txt'));
  await expect(dialog).toContainText('管理规定.md');
  await dialog.getByRole('button', { name: '放上书架' }).click();
  await expect(page.getByRole('heading', { name: '管理规定' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '工作报告' })).toBeVisible();

  // Of a folder the documents come in, those of folders inside too, and nothing else.
  const inner = path.join(folder, '材料', '附件');
  await mkdir(inner, { recursive: true });
  await writeFile(path.join(inner, '说明.md'), '# 说明\n\n附件的说明。\n');
  await writeFile(path.join(inner, '照片.jpg'), 'x');
  await andu.startAgain(path.join(folder, '材料'));
  await expect(dialog).toContainText('说明.md');
  await dialog.getByRole('button', { name: '放上书架' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('照片.jpg')).toBeHidden();
  await rm(folder, { recursive: true });
});
