import { createRandom, shuffled } from '../../random';
import { remembered } from '../../remembered';
import { hashNumber } from '../content-hash';

const YEAR = /\d{4}(?=年|$)/;
const MONTH = /(\d{1,2})(?=月)/;
const DAY = /(\d{1,2})(?=[日号])/;

/** The shape of a date: every run of digits is one mark, so that 2021年7月1日 and 1999年12月31日 are alike. */
export function dateShape(text: string): string {
  return text
    .replace(/\d{4}/g, 'Y')
    .replace(/\d+/g, '0')
    .replace(/[一二三四五六七八九十〇零]+/gu, '一');
}

const FAR_YEARS = 30;
/** From this year on, one still to come when the text was written gives itself away. */
const RECENT = 1990;

/**
 * Wrong dates in the same form: first those of the text (`others`, all of the answer's shape) of like years, then
 * dates a few years, months or days off. Empty for dates in other forms (三国时期, 前5世纪).
 */
export function dateDistractors(answer: string, others: readonly string[], seed: string): readonly string[] {
  const random = createRandom(hashNumber(seed));
  const year = yearOf(answer);
  const alike = others.filter((other) => other !== answer && Math.abs(yearOf(other) - year) <= FAR_YEARS);
  const latest = Math.max(year, ...alike.map(yearOf)) + 1;
  const near = nearDates(answer).filter((date) => year < RECENT || yearOf(date) <= latest);
  const made = shuffled(near, random);
  return [...shuffled(alike, random).slice(0, 2), ...made].filter((date) => date !== answer);
}

/** Each date of a text is compared with all that are written alike. */
const KEPT = 2000;
const yearOf = remembered(KEPT, (date) => Number(YEAR.exec(date)?.[0] ?? 0));

function nearDates(answer: string): readonly string[] {
  const year = YEAR.exec(answer);
  const width = answer.includes('年代') ? 10 : 1;
  const steps = [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5].map((step) => step * width);
  if (year !== null && (answer.match(/\d{4}/g)?.length ?? 0) === 1) {
    return steps.map((step) => answer.replace(YEAR, String(Number(year[0]) + step)));
  }
  const part = MONTH.exec(answer) === null ? null : DAY.exec(answer) === null ? MONTH : DAY;
  const most = part === MONTH ? 12 : 28;
  const value = Number(part?.exec(answer)?.[1] ?? 0);
  if (part === null || value === 0) return [];
  return steps
    .map((step) => value + step)
    .filter((near) => near >= 1 && near <= most)
    .map((near) => answer.replace(part, String(near)));
}
