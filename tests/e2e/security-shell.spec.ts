import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { resolveElectron } from '../../scripts/electron-runtime.mjs';
import { launchFlags } from '../../scripts/run/launch-flags.mjs';
import type {} from '../../src/renderer/platform/bridge';
import { expect, test } from './support/app';
import { REPO } from './support/repo';

test.use({ expectedTrouble: [/Content Security Policy|ERR_/i] });

test('a call that does not fit the contract gets a failure, and the app goes on', async ({
  andu: { page },
}) => {
  const outcomes = await page.evaluate(async () => {
    // As hostile content would: past the types.
    const call = (...args: unknown[]): Promise<unknown> =>
      Reflect.apply(window.andu.invoke, window.andu, args).catch(() => 'rejected');
    return {
      unknown: await call('fs:read', '/etc/passwd'),
      prototype: await call('constructor'),
      internal: await call('ELECTRON_BROWSER_CONTEXT_LOCK'),
      path: await call('cases:readEmbedded', '../../package'),
      missing: await call('cases:readEmbedded'),
      surplus: await call('app:info', 1),
      shape: await call('shell:setAppearance', { language: 'zh-CN', theme: 'neon' }),
      bug: await call('cases:readEmbedded', 'no-such-case'),
      fine: await call('cases:listEmbedded'),
    };
  });
  const failure = (code: string) => ({ ok: false, error: expect.objectContaining({ code }) });
  expect(outcomes).toEqual({
    unknown: failure('ipc.channel'),
    prototype: failure('ipc.channel'),
    internal: failure('ipc.channel'),
    path: failure('ipc.arguments'),
    missing: failure('ipc.arguments'),
    surplus: failure('ipc.arguments'),
    shape: failure('ipc.arguments'),
    bug: failure('internal'),
    fine: { ok: true, value: expect.arrayContaining(['wuhu-2022']) },
  });
});

test('a frame inside the page and a window of somebody else get no answer', async ({
  andu: { app, page },
}) => {
  const inFrame = await page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    return frame.contentWindow !== null && 'andu' in frame.contentWindow;
  });
  expect(inFrame).toBe(false);

  const answers = await app.evaluate(async ({ app: electronApp, BrowserWindow }) => {
    const preload = `${electronApp.getAppPath()}/out/preload/index.cjs`;
    const ask = async (url: string) => {
      const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await window.loadURL(url);
      const answer = await window.webContents.executeJavaScript("window.andu.invoke('app:info')");
      window.destroy();
      return answer;
    };
    return [await ask('data:text/html,<p>foreign</p>'), await ask('app://andu/index.html')];
  });
  for (const answer of answers) expect(answer).toEqual({ ok: false, error: { code: 'ipc.sender' } });
});

test('a second start ends itself and raises the first', async ({ andu: { app, page, userData } }) => {
  // Without a window manager nothing is ever raised or minimised: what the app asks for is counted instead.
  await app.evaluate(({ BrowserWindow }) => {
    const asked: string[] = [];
    Reflect.set(globalThis, 'asked', asked);
    Object.assign(BrowserWindow.getAllWindows()[0] ?? {}, {
      isMinimized: () => true,
      restore: () => asked.push('restore'),
      focus: () => asked.push('focus'),
    });
  });
  const second = await run([...launchFlags, REPO], userData);
  expect(second.code).toBe(0);
  await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'asked'))).toEqual(['restore', 'focus']);
  expect((await page.evaluate(() => window.andu.invoke('app:info'))).ok).toBe(true);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('a profile that a newer Chromium wrote is refused and left as it is', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'andu-newer-'));
  const major = Number.parseInt(resolveElectron().version, 10);
  const profile = path.join(folder, 'data', 'profiles', `electron-${major}`);
  await mkdir(profile, { recursive: true });
  await writeFile(path.join(profile, 'chromium-major'), '999\n');
  // Starts the built app with a dialog that speaks to stdout, since nobody is there to close the real one.
  const main = pathToFileURL(path.join(REPO, 'out/main/index.js')).href;
  await writeFile(path.join(folder, 'package.json'), '{"name":"andu","type":"module","main":"main.js"}');
  await writeFile(
    path.join(folder, 'main.js'),
    `import { dialog } from 'electron';
    dialog.showErrorBox = (title, text) => console.log('dialog: ' + title + ' ' + text);
    await import(${JSON.stringify(main)});`,
  );
  const { code, stdout } = await run([...launchFlags, '--lang=zh-CN', folder], path.join(folder, 'data'));
  expect(stdout).toContain('dialog: 数据由更新版本的案读写入');
  expect(code).toBe(3);
  expect(await readdir(profile)).toEqual(['chromium-major']);
  expect(await readFile(path.join(profile, 'chromium-major'), 'utf8')).toBe('999\n');
  await rm(folder, { recursive: true });
});

/** Starts Electron as a user does, without a debugger, and waits for its end. */
function run(args: readonly string[], userData: string): Promise<{ code: number | null; stdout: string }> {
  const child = spawn(resolveElectron().path, args, { env: { ...process.env, ANDU_USER_DATA: userData } });
  let stdout = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr.resume();
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => child.kill('SIGKILL'), 20_000);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(limit);
      resolve({ code, stdout });
    });
  });
}
