import { createRandom, shuffled } from '../../random';
import { hashNumber } from '../content-hash';
import { dateForm, MONTHS } from './find-dates';

const FAR_YEARS = 5;
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const COUNTS = ['first', 'second', 'third', 'fourth'];

/**
 * Wrong dates in the answer's form: of the text (`others`) first, then made ones, each of two parts changed or kept (3 March, 13 March,
 * 3 May, 13 May), so that none stands out. Years made up go no more than one past the latest that the text tells.
 */
export function wrongDates(right: string, others: readonly string[], seed: string): readonly string[] {
  const random = createRandom(hashNumber(seed));
  const form = dateForm(right);
  const years = others.map(yearOf).filter((year) => year > 0);
  const latest = Math.max(yearOf(right), ...years) + 1;
  const isNear = (date: string) => Math.abs(yearOf(date) - yearOf(right)) <= FAR_YEARS;
  const alike = others.filter((date) => date !== right && dateForm(date) === form && isNear(date));
  const made = madeDates(right, latest, random);
  const fromText = shuffled([...new Set(alike)], random).slice(0, 2);
  return [...new Set([...fromText, ...made])].filter((date) => date !== right);
}

function yearOf(date: string): number {
  return Number(/\d{4}/u.exec(date)?.[0] ?? 0);
}

function madeDates(date: string, latest: number, random: () => number): readonly string[] {
  const year = yearOf(date);
  const [count = ''] = /^(?:first|second|third|fourth)/u.exec(date) ?? [];
  if (count !== '') {
    const all = date.includes('half') ? COUNTS.slice(0, 2) : COUNTS;
    const here = all.map((word) => date.replace(count, word));
    return date.includes('half')
      ? [...here, ...here.map((one) => withYear(one, year - 1))]
      : shuffled(here, random);
  }
  if (/^Q\d/u.test(date))
    return shuffled(
      [1, 2, 3, 4].map((quarter) => date.replace(/^Q\d/u, `Q${quarter}`)),
      random,
    );
  const [season = ''] = /^(?:spring|summer|autumn|fall|winter)/u.exec(date) ?? [];
  if (season !== '')
    return shuffled(
      SEASONS.filter((one) => season !== 'fall' || one !== 'autumn').map((one) => date.replace(season, one)),
      random,
    );
  if (/^\d{4}s$/u.test(date))
    return shuffled(
      [-20, -10, 10].map((step) => `${year + step}s`).filter((one) => yearOf(one) <= latest),
      random,
    );
  if (/^\d{4}\s?[–/-]\s?\d{2,4}$/u.test(date)) return movedSpans(date, random);
  const month = MONTHS.findIndex((name) => date.includes(name));
  if (/^\d{4}$/u.test(date)) return movedYears(date, latest, random);
  if (/^\d{4}-\d{2}-\d{2}$/u.test(date)) return crossed(date, isoMonth(date, random), isoDay(date, random));
  if (month < 0) return [];
  const day = Number(/(?<!\d)\d{1,2}(?!\d)/u.exec(date)?.[0] ?? 0);
  const otherMonth = MONTHS[anotherMonth(month, day, random)] ?? 'December';
  const inOtherMonth = (one: string) => one.replace(MONTHS[month] ?? '', otherMonth);
  const otherYear = year - (year >= latest || random() < 0.5 ? 1 : -1);
  return crossed(date, inOtherMonth, day > 0 ? anotherDay(date, random) : (one) => withYear(one, otherYear));
}

/** Months that have 31 days. */
const LONG_MONTHS = [0, 2, 4, 6, 7, 9, 11];

/** Another month, by its index, that has the day too. */
function anotherMonth(month: number, day: number, random: () => number): number {
  const all =
    day > 30 ? LONG_MONTHS : MONTHS.map((_, index) => index).filter((index) => day < 29 || index !== 1);
  const others = all.filter((other) => Math.abs(other - month) > 1);
  return others[Math.floor(random() * others.length)] ?? 11;
}

/** The date with the one thing changed, with the other, and with both. */
function crossed(
  date: string,
  one: (date: string) => string,
  other: (date: string) => string,
): readonly string[] {
  return [one(date), other(date), one(other(date))];
}

function anotherDay(date: string, random: () => number): (date: string) => string {
  const [day = ''] = /(?<!\d)\d{1,2}(?!\d)(?:st|nd|rd|th)?/u.exec(date) ?? [];
  const other = otherDay(Number.parseInt(day, 10), random);
  const ending = /\p{L}/u.test(day)
    ? /(?<!1)[123]$/u.test(String(other))
      ? (['st', 'nd', 'rd'][(other % 10) - 1] ?? 'th')
      : 'th'
    : '';
  return (one) => one.replace(day, `${other}${ending}`);
}

function isoMonth(date: string, random: () => number): (date: string) => string {
  const month = anotherMonth(Number(date.slice(5, 7)) - 1, Number(date.slice(8)), random) + 1;
  return (one) => `${one.slice(0, 5)}${String(month).padStart(2, '0')}${one.slice(7)}`;
}

function isoDay(date: string, random: () => number): (date: string) => string {
  const day = otherDay(Number(date.slice(8)), random);
  return (one) => `${one.slice(0, 8)}${String(day).padStart(2, '0')}`;
}

/** Another day that every month has; a first stays near one, and so does a last. */
function otherDay(day: number, random: () => number): number {
  const steps = shuffled([-14, -10, -7, 7, 10, 14], random);
  if (day === 1) return 15;
  if (day >= 30) return 15;
  return steps.map((step) => day + step).find((near) => near >= 1 && near <= 28) ?? 15;
}

function movedYears(date: string, latest: number, random: () => number): readonly string[] {
  const years = shuffled([-3, -2, -1, 1, 2, 3], random).map((step) => Number(date) + step);
  return years.filter((year) => year <= latest).map(String);
}

function movedSpans(date: string, random: () => number): readonly string[] {
  return shuffled([-3, -2, -1, 1], random).map((step) =>
    date.replace(/\d+/gu, (part) =>
      String((Number(part) + step) % (part.length === 2 ? 100 : 10_000)).padStart(part.length, '0'),
    ),
  );
}

function withYear(date: string, year: number): string {
  return date.replace(/\d{4}/u, String(year));
}
