/** One line of the bench's table: our figure beside that of the reference, from the same run. */
export interface Figure {
  readonly name: string;
  readonly unit: 'ms' | 'MB';
  readonly ours: number;
  readonly reference: number;
}

/** One file under `bench/rows` gives one of these. Less is better in every figure. */
export type Row = () => Promise<readonly Figure[]>;

/** The middle of the values; the mean of the two middle ones if their number is even. Throws on none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (upper === undefined || lower === undefined) throw new Error('no values');
  return (upper + lower) / 2;
}

/** A table with aligned columns: name, ours, reference, ratio. */
export function formatTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, unit, ours, reference }) => [
    name,
    `${round(ours)} ${unit}`,
    `${round(reference)} ${unit}`,
    `${(ours / reference).toFixed(2)}×`,
  ]);
  const table = [['name', 'ours', 'reference', 'ratio'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join(' | ')
        .trimEnd(),
    )
    .join('\n');
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(2);
}
