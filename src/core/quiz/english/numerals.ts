const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]; // prettier-ignore
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Numbers written as words, from two to ninety-nine. "One" is an article more often than a count. */
export const NUMBER_WORD = `(?:(?:${TENS.slice(2).join('|')})(?:-(?:${SMALL.slice(1, 10).join('|')}))?|${SMALL.slice(2).toReversed().join('|')})`;
/** Numbers written with digits, with commas between thousands. */
export const DIGITS = '(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';

const VALUES = new Map<string, number>();
for (let value = 2; value < 100; value += 1) VALUES.set(spelled(value), value);

/** The value of a numeral in digits (4,500; 3.2) or in words (twenty-six); `null` if it is none. */
export function numeralValue(numeral: string): number | null {
  if (/^\d/u.test(numeral)) return Number(numeral.replaceAll(',', ''));
  return VALUES.get(numeral.toLowerCase()) ?? null;
}

/** A whole number under a hundred in words. */
export function spelled(value: number): string {
  if (value < 20) return SMALL[value] ?? String(value);
  const ten = TENS[Math.floor(value / 10)] ?? '';
  return value % 10 === 0 ? ten : `${ten}-${SMALL[value % 10] ?? ''}`;
}

/** A value written as `like` is: in words or digits, with as many decimals, with commas where it has them. */
export function writtenLike(value: number, like: string): string {
  if (!/^\d/u.test(like)) {
    const words = spelled(value);
    return /^\p{Lu}/u.test(like) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  }
  const fixed = value.toFixed(like.split('.')[1]?.length ?? 0);
  const hasCommas = like.includes(',') || (numeralValue(like) ?? 0) < 1000;
  return hasCommas ? fixed.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/gu, ',') : fixed;
}
