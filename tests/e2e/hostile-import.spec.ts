import type { Page } from '@playwright/test';
import { HOSTILE_ADDRESSES, SAFE_ADDRESSES } from '../hostile/addresses';
import { hostileBook, hostileMarkup, hostileMhtml, hostilePackage, hostileWord } from '../hostile/carriers';
import { hostileCorpus, PAYLOADS } from '../hostile/corpus';
import { expect, test } from './support/app';
import { bankBuilt } from './support/bank-built';
import { caseText, goTo } from './support/journey';
import { storedRows } from './support/stored-rows';

// That no script ran and no request was made is asserted of every test: the app would have had trouble.
test('markup that attacks is read as words at the most', async ({ andu: { page } }) => {
  await goTo(page, '/shelf');
  const sentence = '某县坚持问题导向，成效明显，全年办理事项320件。';
  const page1 = `<!doctype html><title>攻击大全</title>${PAYLOADS.map((payload) => `<p>${sentence}</p>${payload}`).join('')}`;
  const markdown = `# 攻击文稿\n\n${PAYLOADS.map((payload) => `${sentence}\n\n${payload}`).join('\n\n')}\n`;
  const addresses = [...SAFE_ADDRESSES, ...HOSTILE_ADDRESSES];
  const markup = `<p>${sentence}</p>${hostileMarkup(addresses)}${PAYLOADS.join('')}`;
  const files: readonly (readonly [title: string, ending: string, bytes: Uint8Array | string])[] = [
    ['攻击大全', 'html', page1],
    ['攻击文稿', 'md', markdown],
    ['攻击公文', 'docx', hostileWord(addresses, '<img src=x onerror=alert(1)>')],
    ['攻击电子书', 'epub', hostileBook(markup)],
    ['攻击存页', 'mhtml', hostileMhtml(markup)],
  ];
  await page.locator('input[type=file]').setInputFiles(
    files.map(([title, ending, bytes]) => ({
      name: `${title}.${ending}`,
      mimeType: '',
      buffer: Buffer.from(bytes),
    })),
  );
  const dialog = page.getByRole('dialog', { name: '导入前看一看' });
  for (const [title, ending] of files) {
    await expect(dialog).toContainText(`${title}.${ending}`);
    await dialog.getByRole('textbox', { name: '标题' }).fill(title);
    await dialog.getByRole('button', { name: '放上书架' }).click();
  }
  await expect(dialog).toBeHidden();
  for (const [title] of files) {
    await goTo(page, '/shelf');
    await page.getByRole('link', { name: title }).first().click();
    await expect(caseText(page)).toContainText('某县坚持问题导向，');
    const active = caseText(page).locator(
      'script, iframe, object, embed, form, [onerror], [onclick], [onload]',
    );
    await expect(active).toHaveCount(0);
    const links = await caseText(page)
      .locator('[href], [src]')
      .evaluateAll((nodes) =>
        nodes.map((node) => node.getAttribute('href') ?? node.getAttribute('src') ?? ''),
      );
    expect(links.filter((link) => !/^(?:https?:|mailto:|#|\/)/u.test(link))).toEqual([]);
  }
});

test('a package that attacks is read as words at the most', async ({ andu: { page } }) => {
  await goTo(page, '/shelf');
  await page.locator('input[type=file]').setInputFiles({
    name: '攻击.andu',
    mimeType: '',
    buffer: Buffer.from(hostilePackage(PAYLOADS.join(' '))),
  });
  const dialog = page.getByRole('dialog', { name: '导入案例包' });
  await dialog.getByRole('button', { name: '放上书架' }).click();
  await page.getByRole('button', { name: '打开' }).click();
  await expect(caseText(page)).toContainText('alert(1)');
  await expect(caseText(page).locator('script, iframe, object, embed, form, [onerror]')).toHaveCount(0);
});

test('more than a hundred hostile and broken files one after another leave nothing behind', async ({
  andu: { page },
}) => {
  test.slow();
  await goTo(page, '/shelf');
  const before = await restedRows(page);
  // Those made to be slow have their turn in the corpus test.
  const files = hostileCorpus().filter(
    ({ name }, index) => index % 13 === 0 && !/^(?:deep|many)/u.test(name),
  );
  expect(files.length).toBeGreaterThan(140);
  await page
    .locator('input[type=file]')
    .setInputFiles(files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })));
  const skip = page.getByRole('dialog').getByRole('button', { name: /^(?:跳过|取消)/u });
  const reading = page.getByText(/^正在读取/u);
  let looked = 0;
  for (;;) {
    await expect.poll(async () => (await skip.isVisible()) || !(await reading.isVisible())).toBe(true);
    if (!(await skip.isVisible())) break;
    const lead = await page.getByRole('dialog').innerText();
    await skip.click();
    await expect
      .poll(async () => (await skip.isVisible()) && (await page.getByRole('dialog').innerText()) === lead)
      .toBe(false);
    looked += 1;
  }
  console.log(`hostile corpus in the app: ${files.length} files, ${looked} looked over, the rest refused`);
  expect(looked).toBeGreaterThan(60);
  expect(await storedRows(page)).toEqual(before);
});

test('files that cannot be read leave nothing behind', async ({ andu: { page } }) => {
  await goTo(page, '/shelf');
  const before = await restedRows(page);
  const odd = /^(?:bomb|nested|leads-out|many|outside|loop|zip|html\.epub|pdf\.docx|empty)/u;
  const files = hostileCorpus().filter(
    ({ name }) => odd.test(name) && name !== 'nested.docx' && name !== 'outside.docx',
  );
  expect(files.length).toBeGreaterThan(8);
  await page
    .locator('input[type=file]')
    .setInputFiles(files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })));
  // Each is told with its reason, and stays told until it was read.
  const refused = page.getByRole('log', { name: '没有导入的文件' });
  await expect(refused).toContainText(`有 ${files.length} 个文件没有导入`);
  await expect(refused.getByRole('listitem')).toHaveText(
    files
      .map(({ name }) => `没有导入“${name}”`)
      .map((words) => new RegExp(words.replaceAll('.', '\\.'), 'u')),
  );
  await refused.getByRole('button', { name: '知道了' }).click();
  await expect(refused.getByRole('listitem')).toHaveCount(0);
  expect(await storedRows(page)).toEqual(before);
});

/** What is stored once it rests: after a first start questions of the embedded case are still being made, and indexed. */
async function restedRows(page: Page): Promise<Readonly<Record<string, string>>> {
  await bankBuilt(page);
  await expect.poll(async () => (await storedRows(page))['searchSegments']).not.toMatch(/^0 /u);
  let rows = await storedRows(page);
  await expect(async () => {
    const before = rows;
    await page.waitForTimeout(1500);
    rows = await storedRows(page);
    expect(rows).toEqual(before);
  }).toPass();
  return rows;
}
