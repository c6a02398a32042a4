import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { errors, type Page } from '@playwright/test';
import type { Figure, Row } from '../figure';
import { launchApp, REPO, withProfile } from '../launch';
import { memoryOf } from '../memory';
import { longPdf, longPlain, longWord, PAGES } from './import-files';

/** A task that keeps the window from answering is this long (W3C Long Tasks). */
const LONG_TASK_MS = 50;
/** Nothing of the start is at work any more. */
const SETTLE_MS = 2000;
/** A step that is not over by then counts as this long, and ends its file's figures. */
const LONGEST_STEP_MS = 30_000;

/** One thing that a person waits for. */
interface Step {
  readonly name: string;
  readonly act: () => Promise<unknown>;
}

/**
 * Files through the whole app, from choosing to reading: how long each step takes, the longest task of the window's own
 * thread meanwhile beside what may be without its being felt, and what the app holds in memory afterwards.
 */
export const importInAppRow: Row = async () => [
  ...(await measure('a Word file of 5 MB', 'a.docx', longWord())),
  ...(await measure(`a PDF of ${PAGES} pages`, 'a.pdf', longPdf())),
  ...(await measure('a text of 20 MB', 'a.txt', longPlain())),
];

function measure(name: string, file: string, bytes: Uint8Array): Promise<readonly Figure[]> {
  return withProfile(async (userData) => {
    const target = path.join(userData, file);
    await writeFile(target, bytes);
    const app = await launchApp(REPO, userData);
    const page = await app.firstWindow();
    await page.evaluate(() => {
      location.hash = '/shelf';
    });
    await page.getByRole('heading').first().waitFor();
    await page.waitForTimeout(SETTLE_MS);
    await watchTasks(page);
    page.setDefaultTimeout(LONGEST_STEP_MS);
    const figures: Figure[] = [];
    for (const step of stepsOf(page, target)) {
      const from = performance.now();
      const isDone = await inTime(step);
      figures.push(
        {
          name: isDone ? `${name} ${step.name}` : `${name} ${step.name}, given up`,
          unit: 'ms',
          ours: performance.now() - from,
          reference: null,
        },
        {
          name: 'longest task of the window meanwhile',
          unit: 'ms',
          ours: await longestTask(page),
          reference: null,
          target: { is: 'at most', value: LONG_TASK_MS },
        },
      );
      if (!isDone) break;
    }
    figures.push({
      name: `the app in memory after ${name}`,
      unit: 'MB',
      ours: await memoryOf(app),
      reference: null,
    });
    await app.close();
    return figures;
  });
}

function stepsOf(page: Page, file: string): readonly Step[] {
  const dialog = page.getByRole('dialog');
  const store = dialog.getByRole('button', { name: '放上书架' });
  return [
    {
      name: 'read',
      act: async () => {
        await page.locator('input[type=file]').setInputFiles(file);
        await store.waitFor();
      },
    },
    {
      name: 'stored',
      act: async () => {
        await store.click();
        await dialog.waitFor({ state: 'detached' });
      },
    },
    {
      name: 'opened',
      act: async () => {
        await page.getByRole('button', { name: '打开' }).click();
        await page.locator('[data-block]').first().waitFor();
      },
    },
    {
      name: 'on the page whole',
      // A locator would go through every element of a book time and again, as a task of the window itself.
      act: () => page.waitForFunction(() => document.getElementsByTagName('article')[0]?.ariaBusy !== 'true'),
    },
    {
      name: 'at its end',
      // Lengths of what was never in view are estimated: the end moves away while it is come near to.
      act: () =>
        page.waitForFunction(() => {
          const scroller = document.querySelector('article')?.closest('[role=region]');
          if (scroller) scroller.scrollTop = scroller.scrollHeight;
          const article = document.getElementsByTagName('article')[0];
          const last = article?.lastElementChild?.lastElementChild?.lastElementChild;
          return last instanceof Element && last.getBoundingClientRect().bottom <= innerHeight;
        }),
    },
  ];
}

async function inTime({ act }: Step): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    if (error instanceof errors.TimeoutError) return false;
    throw error;
  }
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
