import type { DraftRow } from '../draft';
import type { Line } from './page-lines';

type Row = readonly Line[];

/** A run of rows that are one table, or one row that is not part of any. */
export type Stretch =
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  | { readonly kind: 'table'; readonly rows: readonly DraftRow['cells'][] };

interface Band {
  readonly left: number;
  readonly right: number;
}

/** Finds tables among the rows of a column: two or more rows whose cells stand below one another. */
export function findTables(rows: readonly Row[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let plain: Row[] = [];
  const flush = () => {
    if (plain.length > 0) stretches.push({ kind: 'rows', rows: plain });
    plain = [];
  };
  for (let index = 0; index < rows.length; ) {
    const length = tableLength(rows, index);
    if (length === 0) {
      plain.push(rows[index] ?? []);
      index += 1;
      continue;
    }
    flush();
    stretches.push({ kind: 'table', rows: cellsOf(rows.slice(index, index + length)) });
    index += length;
  }
  flush();
  return stretches;
}

/** How many rows from `start` on are one table; 0 where none begins. A row of one cell continues the one above it. */
function tableLength(rows: readonly Row[], start: number): number {
  const first = rows[start] ?? [];
  if (first.length < 2) return 0;
  let bands: readonly Band[] = first;
  let [full, end] = [1, start + 1];
  let pitch = Number.POSITIVE_INFINITY;
  for (let at = start + 1; at < rows.length; at += 1) {
    const row = rows[at] ?? [];
    const merged = merge(bands, row);
    const step = distance(rows[at - 1] ?? [], row);
    // Cells may share a band only with the one cell of their own column.
    if (merged.length < Math.max(2, Math.max(bands.length, row.length)) || step > 4 * (row[0]?.size ?? 0))
      break;
    if (row.length === 1 && step > pitch * 0.9) break;
    bands = merged;
    if (row.length >= 2) {
      full += 1;
      end = at + 1;
      pitch = Math.min(pitch, step);
    }
  }
  return full >= 2 ? end - start : 0;
}

/** The bands that the cells so far and these stand in; fewer than either where a cell lies across two. */
function merge(bands: readonly Band[], row: Row): readonly Band[] {
  const sorted = [...bands, ...row].sort((a, b) => a.left - b.left);
  const merged: Band[] = [];
  for (const { left, right } of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && left < last.right)
      merged[merged.length - 1] = { left: last.left, right: Math.max(last.right, right) };
    else merged.push({ left, right });
  }
  return merged;
}

function distance(above: Row, below: Row): number {
  return (below[0]?.baseline ?? 0) - (above[0]?.baseline ?? 0);
}

function cellsOf(rows: readonly Row[]): readonly DraftRow['cells'][] {
  const bands = rows.reduce<readonly Band[]>(merge, []);
  const table: string[][] = [];
  for (const row of rows) {
    const words = bands.map(({ left, right }) =>
      row
        .filter((line) => line.left < right && line.right > left)
        .map(({ text }) => text)
        .join(' '),
    );
    const above = table.at(-1);
    if (row.length === 1 && above !== undefined) words.forEach((more, column) => (above[column] += more));
    else table.push(words);
  }
  return table.map((words) => words.map((text) => ({ text })));
}
