import path from 'node:path';
import { _electron } from '@playwright/test';
import { resolveElectron } from '../electron-runtime.mjs';
import { isRoot, launchFlags } from './launch-flags.mjs';

/*
 * Playwright holds an app's 'ready' back until it is connected only where it finds Electron by the `electron`
 * package itself; told an `executablePath` it races with the first window, and now and then waits for ever.
 * So the package is told where Electron is. On macOS the package's own place is the only one there is.
 */
if (process.platform === 'linux') {
  process.env.ELECTRON_OVERRIDE_DIST_PATH = path.dirname(resolveElectron().path);
}
// For `--lang` Electron sets LC_ALL while its Bluetooth thread reads the environment: where LC_ALL is new, the
// thread can read freed memory and take the process down.
process.env.LC_ALL ??= 'C.UTF-8';

/**
 * Starts an app folder under Playwright.
 *
 * @param {string} folder that holds the app's package.json
 * @param {{ args?: readonly string[], files?: readonly string[], env?: Record<string, string> }} options flags, files to open, and variables added to the environment
 */
export function launchElectron(folder, { args = [], files = [], env = {} } = {}) {
  return _electron.launch({
    chromiumSandbox: !isRoot,
    args: [...launchFlags, ...args, folder, ...files],
    env: { ...process.env, ...env },
  });
}
