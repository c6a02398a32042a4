import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, type ElectronApplication, type Page } from '@playwright/test';
import { resolveElectron } from '../../../scripts/electron-runtime.mjs';
import { launchFlags } from '../../../scripts/run/launch-flags.mjs';
import { launchElectron } from '../../../scripts/run/playwright-electron.mjs';
import { REPO } from './repo';
import { watchForTrouble } from './trouble';

/** A zone in which it is about noon: no test runs into another day, whenever the suite is started. */
const ZONE_AT_NOON = zoneAtNoon(new Date().getUTCHours());

/** The built app in a profile of its own. `app` and `page` change with `relaunch`. */
export interface Andu {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** The profile folder, the same across `relaunch`. */
  readonly userData: string;
  /** Quits the app if it still runs, and starts it again on the same profile, with files to open. Returns the new page. */
  relaunch(...files: readonly string[]): Promise<Page>;
  /** Starts the app a second time on the same profile while it runs, with files to open. Ends when that start has ended. */
  startAgain(...files: readonly string[]): Promise<void>;
  /** Ends the app as a power cut would: SIGKILL, nothing flushed. */
  kill(): Promise<void>;
}

interface Options {
  /** The system language that the app finds. */
  language: 'zh-CN' | 'en';
  /** Console errors, page errors and requests that a test provokes on purpose. */
  expectedTrouble: readonly RegExp[];
}

/**
 * Playwright's `test` with the fixture `andu`. A test fails on every console error, page error, failure in
 * the main process and request that leaves the app, unless `test.use({ expectedTrouble })` names it.
 */
export const test = base.extend<Options & { andu: Andu }>({
  language: ['zh-CN', { option: true }],
  expectedTrouble: [[], { option: true }],
  andu: async ({ language, expectedTrouble }, use) => {
    const userData = await mkdtemp(path.join(tmpdir(), 'andu-e2e-'));
    const troubles: string[] = [];
    let running = await launch(userData, language, troubles);
    await use({
      get app() {
        return running.app;
      },
      get page() {
        return running.page;
      },
      userData,
      relaunch: async (...files) => {
        if (isRunning(running.main)) await running.app.close();
        running = await launch(userData, language, troubles, files);
        return running.page;
      },
      startAgain: (...files) => startAgain(userData, files),
      kill: () => kill(running.main),
    });
    if (isRunning(running.main)) await running.app.close();
    await rm(userData, { recursive: true, force: true, maxRetries: 5 });
    const unexpected = troubles.filter((trouble) => !expectedTrouble.some((known) => known.test(trouble)));
    if (unexpected.length > 0) throw new Error(`The app had trouble:\n${unexpected.join('\n')}`);
  },
});

export { expect } from '@playwright/test';

async function launch(userData: string, language: string, troubles: string[], files: readonly string[] = []) {
  const app = await launchElectron(REPO, {
    args: [`--lang=${language}`],
    files,
    env: { ANDU_USER_DATA: userData, TZ: ZONE_AT_NOON },
  });
  watchForTrouble(app, troubles);
  // Asked for now: once the app is closed, Playwright no longer tells.
  const main = app.process();
  const page = await app.firstWindow();
  // The window is there before its page: what is asked of it until then would be lost.
  await page.waitForURL('app://**');
  return { app, main, page };
}

function zoneAtNoon(utcHour: number): string {
  // Names of zones have the sign turned round: Etc/GMT-8 is eight hours ahead.
  const ahead = 12 - utcHour;
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

async function startAgain(userData: string, files: readonly string[]): Promise<void> {
  const second = spawn(resolveElectron().path, [...launchFlags, REPO, ...files], {
    env: { ...process.env, ANDU_USER_DATA: userData },
  });
  await once(second, 'exit');
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}

async function kill(main: ChildProcess): Promise<void> {
  const isGone = new Promise((resolve) => main.once('exit', resolve));
  main.kill('SIGKILL');
  await isGone;
}
