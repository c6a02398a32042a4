import type { Suspect } from './model';
import { suspectsMatching } from './model';

const DATE = /(?:(\d{4})\s*年\s*)?(\d{1,2})\s*月\s*(\d{1,2})\s*日/gu;
const MONTH = /(?<=\d{4}\s*年\s*)(?:0|00|1[3-9]|[2-9]\d)\s*月(?!\d)/gu;
/** Doubled points, signs and separators; groups of three with one of another length between. */
const PUNCTUATION =
  /(?<!\d)\d+(?:[.．]{2}\d+(?![.\d])|[.．][,，]\d+|[,][.]\d+)|\d[%％]{2,}|(?<![\d,])\d{1,3}(?:,\d{3})*,(?:\d{1,2}|\d{4,}),\d{3}(?![\d,])/gu;
/** A number torn apart before its unit: `2 022年`, `1 .5%`. */
const TORN =
  /(?<![\d.])(?:\d \d{3}(?=\s*年)|\d{2} \d{2}(?=\s*年)|\d+(?: [.．]\d|[.．] \d)+\d*(?=\s*[%％万亿元]))/gu;
/** Digits of both widths in one number. */
const WIDTHS = /(?<![\d０-９])\d+[０-９]+[\d０-９]*|(?<![\d０-９])[０-９]+\d+[\d０-９]*/gu;

/** Numbers and dates that cannot be meant as they stand. */
export function findBrokenNumbers(text: string): readonly Suspect[] {
  return [
    ...suspectsMatching(text, DATE, 'brokenNumber').filter(({ text: date }) => !isDate(date)),
    ...[MONTH, PUNCTUATION, TORN, WIDTHS].flatMap((form) => suspectsMatching(text, form, 'brokenNumber')),
  ];
}

function isDate(date: string): boolean {
  const [, year, month, day] = new RegExp(DATE.source, 'u').exec(date) ?? [];
  // Without its year 29 February can be right.
  const days = new Date(Date.UTC(Number(year ?? 2024), Number(month), 0)).getUTCDate();
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= days;
}
