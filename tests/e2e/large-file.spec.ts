import { expect, test } from './support/app';
import { caseText, goTo } from './support/journey';

const WORDS = '社区工作人员逐户走访，记下居民提出的意见，当周答复，月底汇总到街道。';
const LAST = '全部记录到此为止。';

/** A text of 20 MB, one paragraph a line. */
function largeText(): Buffer {
  const lines: string[] = [];
  for (let bytes = 0; bytes < 20 * 1024 * 1024; bytes += Buffer.byteLength(lines.at(-1) ?? '') + 1)
    lines.push(`编号${lines.length + 1}的记录。${WORDS.repeat(2)}`);
  return Buffer.from([...lines, LAST].join('\n'));
}

test('a text of 20 MB is brought in, opened, and read to its end', async ({ andu: { page } }) => {
  test.slow();
  await goTo(page, '/shelf');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '走访记录.txt', mimeType: 'text/plain', buffer: largeText() });
  const dialog = page.getByRole('dialog', { name: '导入前看一看' });
  await dialog.getByRole('button', { name: '放上书架' }).click({ timeout: 60_000 });
  await expect(dialog).toBeHidden({ timeout: 60_000 });
  await page.getByRole('button', { name: '打开' }).click();
  await expect(caseText(page).getByText('编号1的记录。')).toBeInViewport({ timeout: 60_000 });
  // The text comes onto the page part by part: its end is the end once all of it is there.
  await expect(caseText(page)).not.toHaveAttribute('aria-busy', { timeout: 60_000 });
  const text = page.getByRole('region', { name: '走访记录' });
  await expect(async () => {
    await text.press('End');
    await expect(caseText(page).getByText(LAST)).toBeInViewport({ timeout: 2000 });
  }).toPass({ timeout: 60_000 });
});
