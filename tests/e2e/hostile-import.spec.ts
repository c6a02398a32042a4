import { hostileCorpus, PAYLOADS } from '../hostile/corpus';
import { expect, test } from './support/app';
import { caseText, goTo } from './support/journey';
import { storedRows } from './support/stored-rows';

// That no script ran and no request was made is asserted of every test: the app would have had trouble.
test('markup that attacks is read as words at the most', async ({ andu: { page } }) => {
  await goTo(page, '/shelf');
  const sentence = '某县坚持党建引领，全年办理事项320件。';
  const page1 = `<!doctype html><title>攻击大全</title>${PAYLOADS.map((payload) => `<p>${sentence}</p>${payload}`).join('')}`;
  const markdown = `# 攻击文稿\n\n${PAYLOADS.map((payload) => `${sentence}\n\n${payload}`).join('\n\n')}\n`;
  await page.locator('input[type=file]').setInputFiles([
    { name: '攻击大全.html', mimeType: '', buffer: Buffer.from(page1) },
    { name: '攻击文稿.md', mimeType: '', buffer: Buffer.from(markdown) },
  ]);
  const dialog = page.getByRole('dialog', { name: '导入前看一看' });
  for (const title of ['攻击大全', '攻击文稿']) {
    await expect(dialog).toContainText(title);
    await dialog.getByRole('textbox', { name: '标题' }).fill(title);
    await dialog.getByRole('button', { name: '放上书架' }).click();
  }
  await expect(dialog).toBeHidden();
  for (const title of ['攻击大全', '攻击文稿']) {
    await goTo(page, '/shelf');
    await page.getByRole('link', { name: title }).first().click();
    await expect(caseText(page)).toContainText(sentence);
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

test('files that cannot be read leave nothing behind', async ({ andu: { page } }) => {
  await goTo(page, '/shelf');
  // Questions of the embedded case are still being made after a first start.
  await expect.poll(async () => (await storedRows(page))['questions']).not.toMatch(/^108 /u);
  const before = await storedRows(page);
  const odd = /^(?:bomb|nested|leads-out|many|outside|loop|zip|html\.epub|pdf\.docx|empty)/u;
  const files = hostileCorpus().filter(
    ({ name }) => odd.test(name) && name !== 'nested.docx' && name !== 'outside.docx',
  );
  expect(files.length).toBeGreaterThan(8);
  await page
    .locator('input[type=file]')
    .setInputFiles(files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })));
  for (const { name } of files) await expect(page.getByText(`没有导入“${name}”`)).toBeVisible();
  expect(await storedRows(page)).toEqual(before);
});
