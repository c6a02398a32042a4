import type { Line } from './page-lines';

type Row = readonly Line[];

/** Lines of one column, from top to bottom, and how wide that column is. */
export interface Column {
  readonly rows: readonly Row[];
  readonly left: number;
  readonly right: number;
}

/** A column of prose has at least this many lines; a table has them too, but not as wide ones. */
const FEWEST_LINES = 3;
const NARROWEST_EMS = 9;

/**
 * Orders the rows of a page as they are read: where a gutter runs beside several rows, what is left of it comes
 * before what is right of it, and what spans it parts the page. A recursive cut in the manner of XY-trees (Nagy
 * and Seth, 1984), with gutters looked for before gaps, so that paragraphs in columns don't part them.
 */
export function readingOrder(rows: readonly Row[]): readonly Column[] {
  if (rows.length === 0) return [];
  const gutter = widestReach(rows);
  if (gutter === null) return [columnOf(rows)];
  const { from, to, at } = gutter;
  const within = rows.slice(from, to);
  const side = (isLeft: boolean): readonly Row[] =>
    within.map((row) => row.filter((line) => line.right <= at === isLeft)).filter((row) => row.length > 0);
  return [
    ...readingOrder(rows.slice(0, from)),
    ...readingOrder(side(true)),
    ...readingOrder(side(false)),
    ...readingOrder(rows.slice(to)),
  ];
}

function columnOf(rows: readonly Row[]): Column {
  const lines = rows.flat();
  return {
    rows,
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
  };
}

interface Gutter {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** The gutter beside the most rows that has prose on both sides. */
function widestReach(rows: readonly Row[]): Gutter | null {
  let best: Gutter | null = null;
  rows.forEach((row, index) => {
    // Lines of two columns need not stand level.
    const near = rows.slice(Math.max(0, index - 1), index + 2).flat();
    row.forEach(({ right, size }) => {
      const next = Math.min(...near.map(({ left }) => left).filter((left) => left > right + size));
      if (!Number.isFinite(next)) return;
      const reach = reachOf(rows, index, right, next);
      if (best !== null && reach.to - reach.from <= best.to - best.from) return;
      if (isProse(rows, reach, true) && isProse(rows, reach, false)) best = reach;
    });
  });
  return best;
}

/** How far a gap goes up and down before a line crosses it. */
function reachOf(rows: readonly Row[], index: number, left: number, right: number): Gutter {
  let [low, high] = [left, right];
  const em = Math.min(...rows.flat().map(({ size }) => size));
  const narrow = (row: Row): boolean => {
    const middle = (low + high) / 2;
    if (row.some((line) => line.left < middle && line.right > middle)) return false;
    const nextLow = Math.max(low, ...row.filter((line) => line.right <= middle).map((line) => line.right));
    const nextHigh = Math.min(high, ...row.filter((line) => line.left >= middle).map((line) => line.left));
    if (nextHigh - nextLow < em) return false;
    [low, high] = [nextLow, nextHigh];
    return true;
  };
  let from = index;
  while (from > 0 && narrow(rows[from - 1] ?? [])) from -= 1;
  let to = index + 1;
  while (to < rows.length && narrow(rows[to] ?? [])) to += 1;
  return { from, to, at: (low + high) / 2 };
}

/** True where lines beside a gutter are as wide as what they stand in: cells of a table mostly are not. */
function isProse(rows: readonly Row[], { from, to, at }: Gutter, isLeft: boolean): boolean {
  const lines = rows
    .slice(from, to)
    .flat()
    .filter((line) => line.right <= at === isLeft);
  if (lines.length < FEWEST_LINES) return false;
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const size = lines[0]?.size ?? 0;
  const full = lines.filter((line) => line.right - line.left > (right - left) * 0.8);
  return right - left > NARROWEST_EMS * size && full.length >= lines.length / 2;
}
