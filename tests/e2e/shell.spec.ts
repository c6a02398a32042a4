import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { resolveElectron } from '../../scripts/electron-runtime.mjs';
import type {} from '../../src/renderer/platform/bridge';
import { expect, test } from './support/app';

/** Where the app keeps its own small files under the folder that a test names. */
function profile(userData: string): string {
  return path.join(userData, 'profiles', `electron-${Number.parseInt(resolveElectron().version, 10)}`);
}

test('the menu speaks the language of the interface, as soon as that changes', async ({ andu }) => {
  const menu = () =>
    andu.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label));
  await expect.poll(menu).toEqual(['文件', '编辑', '前往', '显示', '帮助']);
  await andu.page.evaluate(() =>
    window.andu.invoke('shell:setAppearance', { language: 'en', theme: 'night' }),
  );
  expect(await menu()).toEqual(['File', 'Edit', 'Go', 'View', 'Help']);
  const background = await andu.app.evaluate(({ BrowserWindow, nativeTheme }) => [
    BrowserWindow.getAllWindows()[0]?.getBackgroundColor(),
    nativeTheme.themeSource,
  ]);
  expect(background).toEqual(['#1B1815', 'dark']);
});

test('a menu item reaches the page as its command', async ({ andu: { app, page } }) => {
  const chosen = page.evaluate(() => new Promise((resolve) => window.andu.onMenuCommand(resolve)));
  await expect
    .poll(async () => {
      await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items[2]?.submenu?.items[4]?.click());
      return Promise.race([chosen, null]);
    })
    .toBe('go.progress');
});

test('the window comes back where it was left', async ({ andu }) => {
  const place = { x: 60, y: 40, width: 900, height: 600 };
  await andu.app.evaluate(
    ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds),
    place,
  );
  const bounds = () =>
    andu.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
  await expect.poll(bounds).toEqual(place);
  await andu.relaunch();
  await expect.poll(bounds).toEqual(place);
});

test('spoilt files of its own do not keep the app from starting', async ({ andu }) => {
  await andu.kill();
  await writeFile(path.join(profile(andu.userData), 'window.json'), '{"width": -4');
  await writeFile(path.join(profile(andu.userData), 'appearance.json'), '{"language":"xx","theme":7}');
  await andu.relaunch();
  await expect(andu.page).toHaveTitle('案读');
  const size = await andu.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getSize());
  expect(size).toEqual([1280, 820]);
});
