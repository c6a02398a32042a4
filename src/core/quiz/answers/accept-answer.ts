import { BLANK } from '../model';
import { normalizeAnswer } from './normalize-answer';

const NUMBER_WITH_UNIT = /^(\d+(?:\.\d+)?)多?(?:[^\d%‰.]{1,3})$/u;

/**
 * Whether a typed answer is one of the accepted spellings. Besides what `normalizeAnswer` makes equal, a unit
 * may be left out (32 for 32岁), but no percent sign, and words of the stem that follow the blank may be repeated
 * (32岁 where the stem says ____岁).
 */
export function acceptsAnswer(spellings: readonly string[], given: string, stem: string): boolean {
  const answer = normalizeAnswer(given);
  if (answer === '') return false;
  const tails = stem.split(BLANK).slice(1).map(normalizeAnswer);
  return spellings.some((spelling) => {
    const wanted = normalizeAnswer(spelling);
    if (wanted === answer) return true;
    if (NUMBER_WITH_UNIT.exec(wanted)?.[1] === answer) return true;
    const rest = answer.startsWith(wanted) ? answer.slice(wanted.length) : '';
    return rest !== '' && tails.some((tail) => tail.startsWith(rest));
  });
}
