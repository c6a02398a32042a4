import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { zipPackage } from '../../src/core/casefile/zip';
import { expect, test } from './support/app';
import { caseText, goTo, markedWords, selectWords } from './support/journey';
import { answerSaveDialog } from './support/save-dialog';
import { violations } from './support/violations';

// Two profiles, as two computers: what the first test saves, the second takes in.
test.describe.configure({ mode: 'serial' });

let folder = '';
test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'andu-package-'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));
const file = () => path.join(folder, 'case.andu');

async function act(page: Page, name: string): Promise<void> {
  await page
    .getByRole('button', { name: /的操作$/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name }).click();
}

test('a case is saved with its notes and progress', async ({ andu }) => {
  const { app, page } = andu;
  await caseText(page).waitFor();
  await selectWords(page, '为深入贯彻落实');
  await page.keyboard.press('1');
  await expect.poll(() => markedWords(page, 'mark-yellow')).toEqual(['为深入贯彻落实']);
  await goTo(page, '/shelf');
  await act(page, '导出…');
  const dialog = page.getByRole('dialog', { name: '导出为案例包' });
  await dialog.waitFor();
  expect(await violations(page)).toEqual([]);
  await dialog.getByText('我的批注').click();
  await dialog.getByText('我的进度和复习记录').click();
  await answerSaveDialog(app, file());
  await dialog.getByRole('button', { name: '另存为…' }).click();
  await expect(page.getByText(`已保存到 ${file()}`)).toBeVisible();
});

test('and merged on another computer, where nothing comes twice', async ({ andu }) => {
  const { page } = andu;
  await goTo(page, '/shelf');
  const preview = page.getByRole('dialog', { name: '导入案例包' });
  await page.locator('input[type=file]').setInputFiles(file());
  await expect(preview).toContainText('1 条批注');
  await expect(preview).toContainText('这个案例已在书架上');
  expect(await violations(page)).toEqual([]);
  await preview.getByRole('button', { name: '合并' }).click();
  await expect(page.getByText(/加入了 1 条批注/)).toBeVisible();

  await act(page, '移到回收站');
  await expect(page.getByRole('list', { name: '案例' }).getByRole('article')).toHaveCount(0);
  await page.locator('input[type=file]').setInputFiles(file());
  await expect(preview).toContainText('这个案例在回收站里');
  await preview.getByRole('button', { name: '合并' }).click();
  await expect(page.getByText('包里没有新的内容')).toBeVisible();
  await page.getByRole('list', { name: '案例' }).getByRole('link').first().click();
  await expect.poll(() => markedWords(page, 'mark-yellow')).toEqual(['为深入贯彻落实']);
});

test('a package that is broken or leads out of its folder is refused with a reason', async ({ andu }) => {
  const { page } = andu;
  await goTo(page, '/shelf');
  const hostile = {
    'not-zip.andu': Buffer.from('PK no archive'),
    'leads-out.andu': Buffer.from(zipPackage({ '../manifest.json': '{}', 'manifest.json': '{}' })),
    'empty.andu': Buffer.from(zipPackage({ 'manifest.json': '{}' })),
  };
  for (const [name, buffer] of Object.entries(hostile)) {
    await page.locator('input[type=file]').setInputFiles([{ name, mimeType: '', buffer }]);
    await expect(page.getByText(new RegExp(name)).first()).toBeVisible();
    await expect(page.getByRole('dialog', { name: '导入案例包' })).toBeHidden();
  }
  await expect(page.getByRole('list', { name: '案例' }).getByRole('article')).toHaveCount(1);
});
