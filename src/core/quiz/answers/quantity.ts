import { NUMERAL, parseChineseNumber } from './chinese-number';

/** A number as a text writes it: 近100余次 is before 近, digits 100, more 余, unit 次. */
export interface Quantity {
  readonly before: string;
  readonly digits: string;
  readonly more: string;
  readonly unit: string;
  readonly value: number;
  /** Written in Chinese numerals. */
  readonly isChinese: boolean;
}

const ABOUT = '约|近|超过|超|逾|达到|达|至少|不少于|不低于|共计|共|累计|第|每';
const QUANTITY = new RegExp(
  `^(${ABOUT})?(\\d[\\d,]*(?:\\.\\d+)?|百分之[${NUMERAL}\\d.]+|[${NUMERAL}]+)([多余]?)([^\\d]{0,6})$`,
  'u',
);

/** Takes a written quantity apart; `null` if the words are not one number with at most a unit. */
export function parseQuantity(text: string): Quantity | null {
  const found = QUANTITY.exec(text.trim());
  if (found === null) return null;
  const [, before = '', digits = '', more = '', unit = ''] = found;
  if (/[，。；、“”《》]/u.test(unit)) return null;
  const isChinese = !/\d/.test(digits);
  const bare = digits.replace(/^百分之/u, '');
  const value = isChinese ? parseChineseNumber(bare) : Number(bare.replaceAll(',', ''));
  if (value === null || !Number.isFinite(value)) return null;
  return { before, digits, more, unit, value, isChinese };
}

/** The quantity with another value in the same form (grouping, decimals, 百分之, numerals); `null` if it has none. */
export function withValue(quantity: Quantity, value: number): string | null {
  const isCount =
    value === 2 && quantity.isChinese && quantity.before !== '第' && COUNTED.test(quantity.unit);
  const digits = isCount ? '两' : sameForm(quantity, value);
  return digits === null ? null : `${quantity.before}${digits}${quantity.more}${quantity.unit}`;
}

/** Measure words that take 两, not 二. */
const COUNTED = /^[个個名次项項种種条條件家座位只本类類篇份部辆輛台套批场場轮輪年天周岁]/u;

function sameForm({ digits, isChinese }: Quantity, value: number): string | null {
  const percent = digits.startsWith('百分之') ? '百分之' : '';
  if (isChinese) {
    const numeral = smallNumeral(value, digits.includes('两'));
    return numeral === null ? null : percent + numeral;
  }
  const decimals = digits.split('.')[1]?.length ?? 0;
  const fixed = value.toFixed(decimals);
  return percent + (digits.includes(',') ? fixed.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : fixed);
}

/** Round numbers in Chinese numerals: 1 to 99, and those many hundreds, thousands or 万. */
function smallNumeral(value: number, usesLiang: boolean): string | null {
  if (!Number.isInteger(value) || value < 1) return null;
  if (value <= 99) return value === 2 && usesLiang ? '两' : upToNinetyNine(value);
  for (const [unit, size] of ROUND_UNITS) {
    const count = value / size;
    if (!Number.isInteger(count) || count > 9999) continue;
    const head = count <= 99 ? (count === 2 ? '二' : upToNinetyNine(count)) : smallNumeral(count, false);
    return head === null ? null : `${head}${unit}`;
  }
  return null;
}

const ROUND_UNITS: readonly (readonly [string, number])[] = [
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1000],
  ['百', 100],
];

function upToNinetyNine(value: number): string {
  const names = '一二三四五六七八九';
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? '' : `${tens === 1 ? '' : names.charAt(tens - 1)}十`;
  return head + (ones === 0 ? '' : names.charAt(ones - 1));
}
