import { remembered } from '../../remembered';
import { chineseNumbersToDigits } from './chinese-number';

const MAGNITUDES = new Map([
  ['百', 1e2],
  ['千', 1e3],
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
]);

/** One answer is compared with hundreds of others when its wrong options are chosen. */
const KEPT = 5000;

/**
 * The form in which typed answers are compared: full and half width, case and white space made equal; quotes,
 * book marks and closing punctuation dropped; numbers and dates in digits (三十二, 百分之五, 3.5万, ２０２１－７－１).
 * Two answers that mean the same may still differ: it is for comparing, not for showing.
 */
export const normalizeAnswer = remembered(KEPT, normalize);

function normalize(answer: string): string {
  const plain = answer
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, '')
    .replace(/[“”‘’"'《》〈〉「」『』【】]/gu, '')
    .replace(/[。．.,，;；:：!！?？、]+$/u, '')
    .replace(/^[。，,;；、]+/u, '');
  const grouped = percents(plain).replace(/(\d),(?=\d{3}(?!\d))/g, '$1');
  // Mixed forms first: the 万 of 3.5万 is no numeral of its own.
  return spellDates(chineseNumbersToDigits(scale(grouped)))
    .replace(/(?<=\d[万亿]?)余/gu, '多')
    .replace(/(?<=[\d%年月日])(?:[-–—~～]+|至|到)(?=\d)/gu, '-');
}

function percents(text: string): string {
  return text.replace(/百分之([^,，。;；、%]+)/gu, '$1%');
}

/** 3.5万 and 35000 are one value; so are 3千 and 3000, and 1万8千 and 18000. */
function scale(text: string): string {
  return text.replace(/(?:\d+(?:\.\d+)?[百千万萬亿億]+)+/gu, (whole) => {
    let value = 0;
    for (const [, digits = '', units = ''] of whole.matchAll(SCALED)) {
      value += [...units].reduce((product, unit) => product * (MAGNITUDES.get(unit) ?? 1), Number(digits));
    }
    return Number.isSafeInteger(Math.round(value)) ? String(Number(value.toPrecision(15))) : whole;
  });
}

const SCALED = /(\d+(?:\.\d+)?)([百千万萬亿億]+)/gu;

function spellDates(text: string): string {
  return text
    .replace(/(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g, '$1年$2月$3日')
    .replace(/(?<=月\d{1,2})号/gu, '日')
    .replace(/(?<!\d)0+(\d{1,2}(?:月|日))/gu, '$1')
    .replace(/^公元(?!前)/u, '');
}
