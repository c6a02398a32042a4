import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Figure, Row } from '../figure';
import { launchApp, REPO, withProfile } from '../launch';
import { longPdf, longPlain, longWord, PAGES } from './import-files';

/** A task that keeps the window from answering is this long (W3C Long Tasks). */
const LONG_TASK_MS = 50;
/** Nothing of the start is at work any more. */
const SETTLE_MS = 3000;

/**
 * Files through the whole app, from choosing to reading: the longest task of the window's own thread at each step, beside
 * what may be without its being felt.
 */
export const importInAppRow: Row = async () => [
  ...(await measure('a text of 20 MB', 'a.txt', longPlain())),
  ...(await measure('a Word file of 5 MB', 'a.docx', longWord())),
  ...(await measure(`a PDF of ${PAGES} pages`, 'a.pdf', longPdf())),
];

function measure(name: string, file: string, bytes: Uint8Array): Promise<readonly Figure[]> {
  return withProfile(async (userData) => {
    const target = path.join(userData, file);
    await writeFile(target, bytes);
    const app = await launchApp(REPO, userData);
    const page = await app.firstWindow();
    page.setDefaultTimeout(120_000);
    await page.evaluate(() => {
      location.hash = '/shelf';
    });
    await page.getByRole('heading').first().waitFor();
    await page.waitForTimeout(SETTLE_MS);
    await watchTasks(page);
    const dialog = page.getByRole('dialog');
    const steps: readonly (readonly [step: string, act: () => Promise<void>])[] = [
      [
        'read',
        async () => {
          await page.locator('input[type=file]').setInputFiles(target);
          await dialog.getByRole('button', { name: '放上书架' }).waitFor();
        },
      ],
      [
        'stored',
        async () => {
          await dialog.getByRole('button', { name: '放上书架' }).click();
          await dialog.waitFor({ state: 'detached' });
        },
      ],
      [
        'opened',
        async () => {
          await page.getByRole('button', { name: '打开' }).click();
          await page.locator('[data-block]').first().waitFor();
        },
      ],
      [
        'on the page whole',
        async () => {
          await page.locator('article[aria-busy]').waitFor({ state: 'detached' });
        },
      ],
      [
        'at its end',
        async () => {
          // Lengths of what was never in view are estimated: the end moves away while it is come near to.
          await page.waitForFunction(() => {
            const scroller = document.querySelector('article')?.closest('[role=region]');
            if (scroller) scroller.scrollTop = scroller.scrollHeight;
            const last = [...document.querySelectorAll('[data-block]')].at(-1);
            return last !== undefined && last.getBoundingClientRect().bottom <= innerHeight;
          });
        },
      ],
    ];
    const figures: Figure[] = [];
    for (const [step, act] of steps) {
      const from = performance.now();
      await act();
      const tookMs = performance.now() - from;
      const longest = await longestTask(page);
      console.error(`  ${name} ${step} in ${tookMs.toFixed(0)} ms`);
      figures.push({
        name: `longest task of the window, ${name} ${step}`,
        unit: 'ms',
        ours: longest,
        reference: null,
        target: { is: 'at most', value: LONG_TASK_MS },
      });
    }
    await app.close();
    return figures;
  });
}

async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
}

/** The longest task since it was last asked, in ms; 0 where none was long. */
async function longestTask(page: Page): Promise<number> {
  // Entries come after their task.
  await page.waitForTimeout(500);
  return page.evaluate(() => {
    const { longTasks } = window as unknown as { readonly longTasks: number[] };
    return Math.max(0, ...longTasks.splice(0));
  });
}
