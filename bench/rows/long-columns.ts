import { type Figure, median, type Row } from '../figure';
import { inventCase } from './long-case';
import type { ColumnTimes } from './long-text-in-window';
import { leaveReader, withBareWindow, withReader } from './long-text-windows';

/*
 * A case of a million characters in two columns, beside the same words as bare paragraphs in columns of CSS, which are
 * laid out whole: once, for that takes some seconds.
 */
const RUNS = 5;

export const longColumnsRow: Row = async () => {
  const { text, blocks } = inventCase();
  const ours = await withReader(text, blocks, async ({ page, script }) => {
    await page.evaluate(() => {
      location.hash = '/read/long';
    });
    await page.getByRole('button', { name: '版式' }).click();
    await page.getByText('双栏翻页', { exact: true }).click();
    const runs: ColumnTimes[] = [];
    for (let run = 0; run <= RUNS; run += 1) {
      await leaveReader(page);
      runs.push(await page.evaluate(`${script}; anduBench.timeColumns()`));
    }
    return runs.slice(1);
  });
  const plain = await withBareWindow(
    text,
    blocks,
    ({ page, script, words }): Promise<ColumnTimes> =>
      page.evaluate(`${script}; anduBench.timeBareColumns(${words})`),
  );
  const figure = (name: string, key: keyof ColumnTimes): Figure => ({
    name: `${name}, beside columns of bare paragraphs`,
    unit: 'ms',
    ours: median(ours.map((run) => run[key])),
    reference: plain[key],
  });
  return [
    figure('a million characters opened in two columns', 'openMs'),
    figure('jump to the end of the columns', 'jumpMs'),
    figure('two of the columns turned', 'turnMs'),
  ];
};
