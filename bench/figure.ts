/** One line of the bench's table: our figure beside that of the reference, from the same run. */
export interface Figure {
  readonly name: string;
  readonly unit: 'ms' | 'MB' | '%' | 'count' | 'times';
  readonly ours: number;
  /** `null` where there is nothing to stand beside it. */
  readonly reference: number | null;
  readonly target?: Target;
}

/** What our figure should come to. */
export interface Target {
  readonly is: 'at most' | 'at least';
  readonly value: number;
  /**
   * Whether the bench fails without it. For figures of quality, which are the same on every machine; times never
   * have to.
   */
  readonly mustHold?: boolean;
}

/** One file under `bench/rows` gives one of these. Less is better in every figure of time and memory. */
export type Row = () => Promise<readonly Figure[]>;

/** The middle of the values; the mean of the two middle ones if their number is even. Throws on none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (upper === undefined || lower === undefined) throw new Error('no values');
  return (upper + lower) / 2;
}

/** Whether a figure is as it should be; one without a target always is. */
export function meetsTarget({ ours, target }: Figure): boolean {
  if (!target) return true;
  return target.is === 'at most' ? ours <= target.value : ours >= target.value;
}

/** The figures that are not as they have to be: the bench has failed if there are any. */
export function broken(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter((figure) => figure.target?.mustHold && !meetsTarget(figure));
}

/** A table with aligned columns: name, ours, reference, ratio, and the target with whether it is met. */
export function formatTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.name,
    format(figure.ours, figure),
    figure.reference === null ? '' : format(figure.reference, figure),
    figure.reference ? `${(figure.ours / figure.reference).toFixed(2)}×` : '',
    formatTarget(figure),
  ]);
  const table = [['name', 'ours', 'reference', 'ratio', 'target'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join(' | ')
        .replace(/[ |]+$/u, ''),
    )
    .join('\n');
}

function formatTarget(figure: Figure): string {
  const { target } = figure;
  if (!target) return '';
  const sign = target.is === 'at most' ? '≤' : '≥';
  return `${sign} ${format(target.value, figure)} ${meetsTarget(figure) ? '✓' : '✗'}`;
}

function format(value: number, { unit }: Pick<Figure, 'unit'>): string {
  switch (unit) {
    case 'count':
      return String(value);
    case '%':
      return `${Number(value.toFixed(2))} %`;
    case 'times':
      return `${Number(value.toPrecision(3))}×`;
    default:
      return `${value >= 100 ? value.toFixed(0) : Number(value.toPrecision(2))} ${unit}`;
  }
}
