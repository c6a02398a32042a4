const DIGITS = new Map([...'零一二三四五六七八九'].map((char, value) => [char, value]));
DIGITS.set('〇', 0).set('两', 2).set('兩', 2);
const SMALL_UNITS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const LARGE_UNITS = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
]);

/** Characters that a Chinese numeral is made of. */
export const NUMERAL = '零〇一二三四五六七八九十百千万萬亿億两兩';

/**
 * The value of a Chinese numeral, read with units (三千二百 = 3200, 两万 = 20000) or digit by digit
 * (二〇二一 = 2021); `null` if it is not one.
 */
export function parseChineseNumber(numeral: string): number | null {
  if (numeral === '') return null;
  const chars = [...numeral];
  if (chars.every((char) => DIGITS.has(char))) {
    return Number(chars.map((char) => DIGITS.get(char)).join(''));
  }
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const char of chars) {
    const value = DIGITS.get(char);
    const small = SMALL_UNITS.get(char);
    const large = LARGE_UNITS.get(char);
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else if (small !== undefined) {
      section += (digit ?? (section === 0 ? 1 : 0)) * small;
      digit = null;
    } else if (large !== undefined) {
      section += digit ?? 0;
      // 一亿二千万 adds 万 to 亿; 一万亿 multiplies.
      if (total >= large) total += section * large;
      else total = (total + section || 1) * large;
      section = 0;
      digit = null;
    } else return null;
  }
  return total + section + (digit ?? 0);
}

/** Replaces every Chinese numeral by its value in digits; what is no numeral stays. */
export function chineseNumbersToDigits(text: string): string {
  return text.replace(NUMERAL_RUN, (run) => {
    const value = parseChineseNumber(run);
    return value === null ? run : String(value);
  });
}

const NUMERAL_RUN = new RegExp(`[${NUMERAL}]+`, 'g');
