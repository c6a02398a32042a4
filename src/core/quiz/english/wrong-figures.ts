import { createRandom, shuffled } from '../../random';
import { hashNumber } from '../content-hash';
import { writtenLike } from './numerals';

/** A figure as written, with what it counts. */
export interface WrittenFigure {
  readonly text: string;
  readonly value: number;
  readonly unit: string;
}

/** So much apart from the answer, as a ratio, figures of the text may be. */
const LIKE = 2.5;
const FROM_TEXT = 2;

/**
 * Wrong figures in the answer's form, the likeliest first: those that the text has of the same unit and like size, then
 * near values with as many significant digits. Never the right value, none over 100 % of a share, never one for a plural.
 */
export function wrongFigures(
  right: WrittenFigure,
  others: readonly WrittenFigure[],
  most: number,
  seed: string,
): readonly string[] {
  const random = createRandom(hashNumber(seed));
  const isWord = !/^\d/u.test(right.text);
  const decimals = (text: string) => text.split('.')[1]?.length ?? 0;
  const alike = others.filter(
    ({ text, value, unit }) =>
      unit === right.unit &&
      unit !== '' &&
      value !== right.value &&
      value > 1 &&
      value / right.value < LIKE &&
      right.value / value < LIKE &&
      !/^\d/u.test(text) === isWord &&
      decimals(text) === decimals(right.text),
  );
  const fromText = shuffled([...new Set(alike.map(({ value }) => value))], random).slice(0, FROM_TEXT);
  const made = shuffled(nearValues(right, decimals(right.text)), random);
  return [...new Set([...fromText, ...made])]
    .filter((value) => value <= most && (!isWord || value < 100))
    .map((value) => writtenLike(value, right.text));
}

function nearValues({ value, unit }: WrittenFigure, decimals: number): readonly number[] {
  const step = stepOf(value, decimals);
  const most = unit === '%' && value <= 100 ? 100 : Number.POSITIVE_INFINITY;
  return [-3, -2, -1, 1, 2, 3, 4]
    .map((times) => Number((value + times * step).toPrecision(12)))
    .filter((near) => near > (decimals > 0 ? 0 : 1) && near <= most);
}

/** A step that keeps a round number round, and is about a tenth of the value. */
function stepOf(value: number, decimals: number): number {
  let unit = 10 ** -decimals;
  while (decimals === 0 && value % (unit * 10) === 0 && value > unit * 10) unit *= 10;
  let step = unit;
  for (const factor of [2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000]) {
    if (unit * factor <= value * 0.15) step = unit * factor;
  }
  // 100, 5,000: a round number among round ones.
  if (unit >= 10 && value === unit * 10) return unit * 2;
  return value / unit === 1 && unit > 1 ? unit / 5 : step;
}
