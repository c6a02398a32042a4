import { draw, pdfFile } from '../support/pdf-file';
import { expect, test } from './support/app';
import { goTo } from './support/journey';

/** Workers that make questions and the index of a new shelf meanwhile. */
const BACKGROUND = ['build', 'search'];
const PAGES = 30;

// A worker that another one had started took the whole page with it when both ended, on Chromium 130.
test('a PDF file is read by one worker, which starts no other', async ({ andu: { page } }) => {
  await goTo(page, '/shelf');
  const started: string[] = [];
  page.on('worker', (worker) => {
    started.push(/(?<name>[^/]+)\.worker/u.exec(worker.url())?.groups?.['name'] ?? worker.url());
  });
  const content = draw(2, 12, 72, 740, 'B0B8C0FDB1A8B8E6'.repeat(5));
  const file = pdfFile(Array.from({ length: PAGES }, () => ({ content })));
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '旧式.pdf', mimeType: '', buffer: Buffer.from(file) });
  const dialog = page.getByRole('dialog', { name: '导入前看一看' });
  await expect(dialog.getByRole('textbox', { name: '标题' })).toHaveValue('旧式');
  expect(started.filter((name) => !BACKGROUND.includes(name))).toEqual(['import']);
});
