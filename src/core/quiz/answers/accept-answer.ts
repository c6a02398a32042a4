import { fold } from '../../search/fold';
import { BLANK } from '../model';
import { isSameMeasure, readMeasure } from './measure';
import { normalizeAnswer } from './normalize-answer';

const NUMBER_WITH_UNIT = /^(\d+(?:\.\d+)?)多?(?:[^\d%‰.]{1,3})$/u;

/**
 * Whether a typed answer is one of the accepted spellings. Besides what `normalizeAnswer` makes equal, Traditional
 * and Simplified characters are; an amount may be given in another notation or unit of the same value (1.5公里 for
 * 1500米); a unit may be left out (32 for 32岁), but no percent sign; and words of the stem that follow the blank may
 * be repeated (32岁 where the stem says ____岁).
 */
export function acceptsAnswer(spellings: readonly string[], given: string, stem: string): boolean {
  const answer = comparable(given);
  if (answer === '') return false;
  const tails = tailsOf(stem).map(comparable);
  return spellings.some((spelling) => {
    const wanted = comparable(spelling);
    if (wanted === answer) return true;
    if (NUMBER_WITH_UNIT.exec(wanted)?.[1] === answer) return true;
    const rest = answer.startsWith(wanted) ? answer.slice(wanted.length) : '';
    if (rest !== '' && tails.some((tail) => tail.startsWith(rest))) return true;
    return amountsOf(spelling, stem).some((amount) => isSameAmount(amount, given));
  });
}

/** What the stem says after each blank. */
export function tailsOf(stem: string): readonly string[] {
  return stem.split(BLANK).slice(1);
}

/** The amount that a spelling stands for, by itself and with the unit that the stem has after a blank. */
export function amountsOf(spelling: string, stem: string): readonly string[] {
  const units = tailsOf(stem).map((tail) => /^[\p{Script=Han}%％]{1,4}/u.exec(tail)?.[0] ?? '');
  const ends = units.flatMap((unit) => [...unit].map((_, index) => unit.slice(0, index + 1)));
  return [spelling, ...ends.map((unit) => spelling + unit)];
}

function isSameAmount(wanted: string, given: string): boolean {
  const [right, answer] = [readMeasure(wanted), readMeasure(given)];
  return right !== null && answer !== null && answer.unit !== '' && isSameMeasure(right, answer);
}

function comparable(words: string): string {
  return normalizeAnswer(fold(words).text);
}
