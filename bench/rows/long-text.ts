import type { Block } from '../../src/core/text/model';
import { putText } from '../../tests/e2e/support/put-text';
import { buildBareApp } from '../bare-app/build';
import { bundleScript } from '../bundle';
import { type Figure, median, type Row } from '../figure';
import { launchApp, REPO, withProfile } from '../launch';
import { inventCase } from './long-case';
import type { Times } from './long-text-in-window';

/*
 * A case of a million characters in the reader: until its first words are painted, and a jump to its end, beside
 * the same words as bare paragraphs in a bare window, all laid out at once and with `content-visibility: auto`.
 */
const RUNS = 5;
/** How many times as long as the plain page the reader may take to open: outline, marks and all. */
const MOST_OPENING = 1.5;

export const longTextRow: Row = async () => {
  const { text, blocks } = inventCase();
  const ours = await measureOurs(text, blocks);
  const plain = await measureBare(text, blocks, 'visible');
  const lazy = await measureBare(text, blocks, 'auto');
  return [
    figure('a million characters opened, beside bare paragraphs', ours, plain, 'openMs'),
    within(
      figure('a million characters opened, beside content-visibility', ours, lazy, 'openMs'),
      (reference) => Math.min(MOST_OPENING * reference, 1000),
    ),
    figure('jump to the end of it, beside bare paragraphs', ours, plain, 'jumpMs'),
    within(figure('jump to the end of it, beside content-visibility', ours, lazy, 'jumpMs'), () => 100),
  ];
};

/** A figure that should come to no more than `most` says, by what it stands beside. */
function within(one: Figure, most: (reference: number) => number): Figure {
  return { ...one, target: { is: 'at most', value: most(one.reference ?? 0) } };
}

function figure(name: string, ours: readonly Times[], reference: readonly Times[], key: keyof Times): Figure {
  const middle = (runs: readonly Times[]) => median(runs.map((run) => run[key]));
  return { name, unit: 'ms', ours: middle(ours), reference: middle(reference) };
}

/** Opens the case from the shelf again and again; the first time, which fills caches, is not counted. */
function measureOurs(text: string, blocks: readonly Block[]): Promise<readonly Times[]> {
  return withProfile(async (userData) => {
    const app = await launchApp(REPO, userData);
    const page = await app.firstWindow();
    await putText(page, 'long', text, blocks);
    const script = await bundleScript('bench/rows/long-text-in-window.ts', 'anduBench');
    const runs: Times[] = [];
    for (let run = 0; run <= RUNS; run += 1) {
      await page.evaluate(() => {
        location.hash = '/settings';
      });
      await page.locator('[data-block]').first().waitFor({ state: 'detached' });
      // A script tag would be against the app's policy; what the debugger evaluates is not subject to it.
      runs.push(await page.evaluate(`${script}; anduBench.timeReader()`));
    }
    await app.close();
    return runs.slice(1);
  });
}

async function measureBare(
  text: string,
  blocks: readonly Block[],
  visibility: 'visible' | 'auto',
): Promise<readonly Times[]> {
  const folder = await buildBareApp();
  return withProfile(async (userData) => {
    const app = await launchApp(folder, userData);
    const page = await app.firstWindow();
    await page.locator('h1').waitFor();
    const script = await bundleScript('bench/rows/long-text-in-window.ts', 'anduBench');
    const words = JSON.stringify(blocks.map(({ start, end }) => text.slice(start, end)));
    const runs: Times[] = [];
    for (let run = 0; run <= RUNS; run += 1) {
      runs.push(await page.evaluate(`${script}; anduBench.timeBare(${words}, '${visibility}')`));
    }
    await app.close();
    return runs.slice(1);
  });
}
