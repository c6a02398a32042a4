import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { resolveElectron } from '../../scripts/electron-runtime.mjs';
import { expect, test } from './support/app';

// Where the data are is part of their format: a move of origin or folder would lose every note.

test('the data belong to app://andu, in the folder of this Electron major', async ({ andu }) => {
  const { app, page, userData } = andu;
  const major = Number.parseInt(resolveElectron().version, 10);
  const folder = path.join(userData, 'profiles', `electron-${major}`);
  expect(await app.evaluate((electron) => electron.app.getPath('userData'))).toBe(folder);
  expect(await app.evaluate((electron) => electron.app.getPath('sessionData'))).toBe(folder);
  expect(await readdir(path.join(userData, 'profiles'))).toEqual([`electron-${major}`]);
  expect(await page.evaluate(() => window.origin)).toBe('app://andu');
  await expect
    .poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)))
    .toContain('andu');
  expect(await readdir(path.join(folder, 'IndexedDB'))).toContain('app_andu_0.indexeddb.leveldb');
});

for (const address of ['http://example.com:5173', 'file:///tmp/page.html']) {
  test(`no ${address} stands in for the app, whatever the environment says`, async ({ andu }) => {
    await andu.kill();
    process.env['ELECTRON_RENDERER_URL'] = address;
    try {
      const page = await andu.relaunch();
      await expect(page.getByRole('navigation').first()).toBeVisible();
      expect(page.url()).toMatch(/^app:\/\/andu\/index\.html/);
      const rules = await andu.app.evaluate(({ app }) =>
        app.commandLine.getSwitchValue('host-resolver-rules'),
      );
      expect(rules).toBe('MAP * ~NOTFOUND');
    } finally {
      delete process.env['ELECTRON_RENDERER_URL'];
    }
  });
}
