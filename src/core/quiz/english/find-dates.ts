import type { Span } from '../../text/model';

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const; // prettier-ignore
const MONTH = `(?:${MONTHS.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)`;
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:1[5-9]|20)\\d{2}';
/** Whole dates first: where two of these begin at one place, the longer is meant. */
const DATE = new RegExp(
  [
    `${YEAR}-\\d{2}-\\d{2}`,
    `\\d{1,2}\\.\\d{1,2}\\.${YEAR}`,
    `${DAY}(?: of)? ${MONTH},? ${YEAR}`,
    `${MONTH} ${DAY},? ${YEAR}`,
    `(?:first|second|third|fourth) quarter of ${YEAR}|(?:first|second) half of ${YEAR}|Q[1-4] ${YEAR}`,
    `(?:spring|summer|autumn|fall|winter)(?: of)? ${YEAR}`,
    `${MONTH}(?: of)? ${YEAR}`,
    `${YEAR}\\s?[–-]\\s?(?:${YEAR}|\\d{2}(?!\\d))|${YEAR}/\\d{2}(?!\\d)`,
    `${YEAR}s`,
    `${DAY}(?: of)? ${MONTH}(?![\\p{L}])`,
    `${MONTH} ${DAY}`,
    YEAR,
  ]
    .map((form) => `(?:${form})`)
    .join('|'),
  'gu',
);
/** A bare figure is a year only where a time is told. */
const BEFORE_YEAR =
  /(?:^|[\s(])(?:in|by|of|since|from|until|till|to|and|during|before|after|early|late|mid|between|through|for|year|than|as of|end-|around|about|with)[\s-]$/iu;
const AFTER_NAME = /(?:No\.?|Article|Section|ISO|EN|DIN|page|p\.)\s$/u;

/** The dates, months, quarters, years and spans of years of a sentence, as spans of its words. */
export function findDates(words: string): readonly Span[] {
  return [...words.matchAll(DATE)].flatMap(({ index, 0: date }) => {
    const before = words.slice(Math.max(0, index - 14), index);
    const after = words.slice(index + date.length, index + date.length + 2);
    if (/same (?:period|month|quarter|time|half) (?:of|in) $/u.test(words.slice(0, index))) return [];
    const isCut = /[\p{L}\d.,/$€£-]$/u.test(before) && !/mid-$/iu.test(before);
    if (isCut || /^(?:[\p{L}\d]|[.,/]\d|-\d)/u.test(after) || AFTER_NAME.test(before)) return [];
    if (/^\d{4}$/u.test(date)) {
      // 2000 people: a year is followed by no thing that it counts.
      const isYear = /^[,.;:)]/u.test(words.slice(index + 4)) || BEFORE_YEAR.test(before);
      if (!isYear) return [];
    }
    return [{ start: index, end: index + date.length }];
  });
}

const MONTH_ONLY = new RegExp(MONTH, 'u');

/** What dates must share to stand beside each other: 3 March 2021 and 17 May 2019 do, March 2021 does not. */
export function dateForm(date: string): string {
  return date
    .replace(MONTH_ONLY, 'M')
    .replace(/^(?:first|second|third|fourth)(?= (?:quarter|half))/u, 'N')
    .replace(/^(?:spring|summer|autumn|fall|winter)/u, 'S')
    .replace(/\d{4}/gu, 'Y')
    .replace(/\d{1,2}(?:st|nd|rd|th)/gu, 'D')
    .replace(/\d+/gu, '0');
}

/** How a date may be typed besides as it is written: day and month either way round, and as 2021-03-03. */
export function dateSpellings(date: string): readonly string[] {
  const year = /\d{4}/u.exec(date)?.[0] ?? '';
  const month = MONTHS.findIndex((name) => name.startsWith(MONTH_ONLY.exec(date)?.[0].slice(0, 3) ?? '-'));
  const isIso = /^\d{4}-\d{2}-\d{2}$/u.test(date);
  const at = isIso ? Number(date.slice(5, 7)) - 1 : month;
  const name = MONTHS[at];
  const day = isIso ? Number(date.slice(8)) : Number(/(?<!\d)\d{1,2}(?!\d)/u.exec(date)?.[0] ?? 0);
  if (name === undefined) return [date];
  const two = (value: number) => String(value).padStart(2, '0');
  if (day === 0) return unique([date, `${name} ${year}`, `${year}-${two(at + 1)}`]);
  if (year === '') return unique([date, `${day} ${name}`, `${name} ${day}`]);
  return unique([
    date,
    `${day} ${name} ${year}`,
    `${name} ${day}, ${year}`,
    `${name} ${day} ${year}`,
    `${year}-${two(at + 1)}-${two(day)}`,
  ]);
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
