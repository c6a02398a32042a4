import { parseQuantity, withValue, type Quantity } from '../answers/quantity';
import { createRandom, shuffled } from '../../random';
import { hashNumber } from '../content-hash';

/**
 * Wrong numbers in the same form: first those that the text has with the same unit (`others`, their texts) and of
 * like size, then near values with as many significant digits. Never the right value, never more than 100 % where the answer is a share.
 */
export function numberDistractors(
  answer: string,
  others: readonly string[],
  seed: string,
): readonly string[] {
  const right = parseQuantity(answer);
  if (right === null) return [];
  const fromText = others.filter((text) => {
    const other = parseQuantity(text);
    return other !== null && isLike(right, other);
  });
  const random = createRandom(hashNumber(seed));
  const made = shuffled(nearValues(right), random).flatMap((value) => withValue(right, value) ?? []);
  return [...shuffled(fromText, random).slice(0, 2), ...made].filter((text) => text !== answer);
}

function isLike(right: Quantity, other: Quantity): boolean {
  const isSameForm =
    other.unit === right.unit &&
    other.more === right.more &&
    other.before === right.before &&
    other.isChinese === right.isChinese;
  const ratio = other.value / right.value;
  return isSameForm && other.value !== right.value && ratio > 0.2 && ratio < 5;
}

function nearValues(quantity: Quantity): readonly number[] {
  const { value, digits, unit } = quantity;
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
  return /^\d{4}$/.test(digits) && value > 1000 && value < 2200 && unit.startsWith('年');
}

/** A step that keeps a round number round, and is about a tenth to a quarter of the value. */
function stepOf({ value, digits }: Quantity): number {
  const decimals = digits.split('.')[1]?.length ?? 0;
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
