import type { Block } from '../../src/core/text/model';
import { type Figure, median, type Row } from '../figure';
import { inventCase } from './long-case';
import type { Times } from './long-text-in-window';
import { leaveReader, withBareWindow, withReader } from './long-text-windows';

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
  return withReader(text, blocks, async ({ page, script }) => {
    const runs: Times[] = [];
    for (let run = 0; run <= RUNS; run += 1) {
      await leaveReader(page);
      // A script tag would be against the app's policy; what the debugger evaluates is not subject to it.
      runs.push(await page.evaluate(`${script}; anduBench.timeReader()`));
    }
    return runs.slice(1);
  });
}

function measureBare(
  text: string,
  blocks: readonly Block[],
  visibility: 'visible' | 'auto',
): Promise<readonly Times[]> {
  return withBareWindow(text, blocks, async ({ page, script, words }) => {
    const runs: Times[] = [];
    for (let run = 0; run <= RUNS; run += 1) {
      runs.push(await page.evaluate(`${script}; anduBench.timeBare(${words}, '${visibility}')`));
    }
    return runs.slice(1);
  });
}
