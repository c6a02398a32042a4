import { parseQuantity } from './quantity';

/** What a unit measures, and how many of the basic unit it is. */
const UNITS: Readonly<Record<string, readonly [base: string, factor: number]>> = {
  毫米: ['米', 0.001],
  厘米: ['米', 0.01],
  米: ['米', 1],
  公里: ['米', 1000],
  千米: ['米', 1000],
  平方米: ['平方米', 1],
  公顷: ['平方米', 10_000],
  平方公里: ['平方米', 1_000_000],
  平方千米: ['平方米', 1_000_000],
  克: ['克', 1],
  千克: ['克', 1000],
  公斤: ['克', 1000],
  吨: ['克', 1_000_000],
  分钟: ['分钟', 1],
  小时: ['分钟', 60],
  周岁: ['岁', 1],
  岁: ['岁', 1],
  元: ['元', 1],
  人民币: ['元', 1],
  '%': ['%', 1],
};
const SCALES: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['万', 1e4],
];

/** A value with what it is counted in; `unit` is empty for a bare number. */
export interface Measure {
  readonly value: number;
  readonly unit: string;
}

/** Reads an amount in whatever notation (286.4亿元, 百分之五, 1.5公里, 三十二岁); `null` if the words are none. */
export function readMeasure(words: string): Measure | null {
  const plain = words
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[。．.,，;；]+$/u, '')
    .replace(/萬/gu, '万')
    .replace(/億/gu, '亿');
  const quantity = parseQuantity(plain);
  if (quantity === null) return null;
  if (quantity.digits.startsWith('百分之')) return { value: quantity.value, unit: `%${quantity.unit}` };
  let { value, unit } = quantity;
  for (const [scale, factor] of SCALES) {
    if (!unit.startsWith(scale)) continue;
    value *= factor;
    unit = unit.slice(scale.length);
  }
  const [base, factor] = UNITS[unit] ?? [unit, 1];
  return { value: Number((value * factor).toPrecision(12)), unit: base };
}

/** Whether two amounts are the same, in whatever units. */
export function isSameMeasure(a: Measure, b: Measure): boolean {
  return a.value === b.value && a.unit === b.unit;
}
