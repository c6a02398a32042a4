import { chmod, chown, copyFile, cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { resolveElectron } from '../../../scripts/electron-runtime.mjs';
import { REPO } from './repo';

/** An id that no account has: nothing on this machine belongs to it, and nothing needs to be set up for it. */
const ORDINARY_ID = 61_234;
const APP_PARTS = ['out', 'resources', 'package.json'];

/** A copy of the app and its Electron that an ordinary user may read and run. */
export interface OrdinaryUser {
  /** Starts Electron as that user, with the arguments given. */
  readonly executablePath: string;
  readonly appFolder: string;
  /** Playwright's module that holds 'ready' back until it is connected, where that user may read it. */
  readonly holdReady: string;
  /** Owned by that user. */
  readonly userData: string;
  readonly folder: string;
}

/** The checkout may stand in root's home, which nobody else may enter: so the app is copied out of it. */
export async function prepareOrdinaryUser(): Promise<OrdinaryUser> {
  const folder = await mkdtemp(path.join(tmpdir(), 'andu-user-'));
  await chmod(folder, 0o755);
  const runtime = path.join(folder, 'electron');
  const appFolder = path.join(folder, 'app');
  const home = path.join(folder, 'home');
  await cp(path.dirname(resolveElectron().path), runtime, { recursive: true, verbatimSymlinks: true });
  for (const part of APP_PARTS) {
    await cp(path.join(REPO, part), path.join(appFolder, part), { recursive: true });
  }
  await mkdir(home);
  await chown(home, ORDINARY_ID, ORDINARY_ID);
  const executablePath = path.join(folder, 'as-user');
  const command = `exec setpriv --reuid ${ORDINARY_ID} --regid ${ORDINARY_ID} --clear-groups`;
  const authority = await shareDisplay(home);
  const env = `env HOME='${home}' XDG_CONFIG_HOME='${home}' XDG_RUNTIME_DIR='${home}' ${authority}`;
  await writeFile(executablePath, `#!/bin/sh\n${command} ${env} '${runtime}/electron' "$@"\n`, {
    mode: 0o755,
  });
  const holdReady = path.join(folder, 'hold-ready.cjs');
  await copyFile(path.join(REPO, 'node_modules/playwright-core/lib/server/electron/loader.js'), holdReady);
  return { executablePath, appFolder, holdReady, userData: path.join(home, 'data'), folder };
}

/** A display may ask for a cookie, as those of `xvfb-run` do: a copy of it that the user may read. */
async function shareDisplay(home: string): Promise<string> {
  const own = process.env['XAUTHORITY'];
  if (!own) return '';
  const copy = path.join(home, 'authority');
  await copyFile(own, copy);
  await chown(copy, ORDINARY_ID, ORDINARY_ID);
  return `XAUTHORITY='${copy}'`;
}
