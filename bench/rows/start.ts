import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { buildBareApp } from '../bare-app/build';
import { type Figure, median, type Row } from '../figure';
import { launchApp, REPO, withProfile } from '../launch';
import { memoryOf } from '../memory';

/*
 * Cold start, from the launch of the process to a case that can be read, and what the app then holds in
 * memory, beside a window with nothing but React in it. The profile exists; the process is new each time.
 */
const RUNS = 5;
/** After this nothing is loaded any more. */
const SETTLE_MS = 3000;

interface Run {
  readonly startMs: number;
  readonly memoryMb: number;
}

export const startRow: Row = async () => {
  const bare = await buildBareApp();
  const reference = await measure(bare, (page) => page.locator('h1').waitFor());
  const ours = await measure(REPO, openCase);
  const figure = (name: string, unit: Figure['unit'], key: keyof Run): Figure => ({
    name,
    unit,
    ours: median(ours.map((run) => run[key])),
    reference: median(reference.map((run) => run[key])),
  });
  return [
    figure('cold start to a readable case, beside a bare window', 'ms', 'startMs'),
    figure('memory with the case open, beside a bare window', 'MB', 'memoryMb'),
  ];
};

async function openCase(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.evaluate(() => {
    location.hash = '/read/wuhu-2022';
  });
  await page.locator('article [data-block]').first().waitFor();
}

/** The first run makes the profile and fills the disk's cache; it is not counted. */
async function measure(
  folder: string,
  untilReadable: (page: Page) => Promise<void>,
): Promise<readonly Run[]> {
  return withProfile(async (userData) => {
    const runs: Run[] = [];
    for (let run = 0; run <= RUNS; run += 1) {
      const launchedMs = performance.now();
      const app = await launchApp(folder, userData);
      await untilReadable(await app.firstWindow());
      const startMs = performance.now() - launchedMs;
      await wait(SETTLE_MS);
      runs.push({ startMs, memoryMb: await memoryOf(app) });
      await app.close();
    }
    return runs.slice(1);
  });
}
