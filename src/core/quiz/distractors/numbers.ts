import { withValue, type Quantity } from '../answers/quantity';
import { createRandom, shuffled } from '../../random';
import { hashNumber } from '../content-hash';

/** What two numbers must share to stand beside each other: unit, words around and way of writing. */
export function numberForm({ unit, more, before, isChinese }: Quantity): string {
  return `${before}|${more}|${unit}|${isChinese}`;
}

/** A number of the text, as written and taken apart. */
export interface WrittenNumber {
  readonly text: string;
  readonly quantity: Quantity;
}

/**
 * Wrong numbers in the same form: first those that the text has (`others`, all of the answer's form) of like size,
 * then near values with as many significant digits. Never the right value; no share goes past 100 %.
 */
export function numberDistractors(
  right: Quantity,
  answer: string,
  others: readonly WrittenNumber[],
  seed: string,
): readonly string[] {
  const fromText = others.filter(({ quantity }) => isLike(right, quantity)).map(({ text }) => text);
  const random = createRandom(hashNumber(seed));
  const made = shuffled(nearValues(right), random).flatMap((value) => withValue(right, value) ?? []);
  return [...shuffled(fromText, random).slice(0, 2), ...made].filter((text) => text !== answer);
}

function isLike(right: Quantity, other: Quantity): boolean {
  const ratio = other.value / right.value;
  return (
    other.value !== right.value &&
    ratio > 0.4 &&
    ratio < 2.5 &&
    decimalsOf(other) === decimalsOf(right) &&
    isYear(other) === isYear(right)
  );
}

/** Places after the point: 6.2 beside 10 and 15 stands out. */
function decimalsOf({ digits }: Pick<Quantity, 'digits'>): number {
  return digits.split('.')[1]?.length ?? 0;
}

function nearValues(quantity: Quantity): readonly number[] {
  const { value, digits, unit } = quantity;
  // 二十届: one of a row, whose neighbours are like it; 四十届 is not.
  if (/^[届屆]/u.test(unit)) return [-3, -2, -1, 1].map((step) => value + step).filter((near) => near > 0);
  if (isYear(quantity)) return [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5].map((step) => value + step);
  const isShare = /[%％]/u.test(unit) || digits.startsWith('百分之');
  const step = stepOf(quantity);
  const most = isShare && value <= 100 ? 100 : Number.POSITIVE_INFINITY;
  const values = (
    isShare && value === 100 ? [80, 85, 90, 95, 98] : [-3, -2, -1, 1, 2, 3].map((n) => value + n * step)
  )
    .map((near) => Number(near.toPrecision(12)))
    .filter((near) => near > 0 && near <= most && near !== value);
  return values.filter((near) => !/^\d+$/.test(digits) || Number.isInteger(near));
}

function isYear({ value, unit, digits }: Quantity): boolean {
  const isBare = unit === '' && value > 1800;
  return /^\d{4}$/.test(digits) && value > 1000 && value < 2200 && (isBare || unit.startsWith('年'));
}

/** A step that keeps a round number round, and is about a tenth to a quarter of the value. */
function stepOf({ value, digits }: Quantity): number {
  const decimals = decimalsOf({ digits });
  let unit = 10 ** -decimals;
  while (decimals === 0 && value % (unit * 10) === 0 && value >= unit * 10) unit *= 10;
  if (unit === value) return value >= 10 ? (value / 10) * (value >= 100 ? 2 : 5) : 1;
  const wanted = value * 0.15;
  let step = unit;
  for (const factor of [2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000]) {
    if (unit * factor <= wanted) step = unit * factor;
  }
  return step;
}
