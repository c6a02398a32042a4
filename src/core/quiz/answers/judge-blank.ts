import type { ReadingsOf } from '../../search/find-by-pinyin';
import { acceptsAnswer, amountsOf } from './accept-answer';
import { readMeasure } from './measure';
import { normalizeAnswer } from './normalize-answer';

/**
 * How a typed answer misses: the number is right and its unit is not, or it sounds like the answer and is written
 * with other characters. `wrong` for anything else, and for a blank left empty.
 */
export type BlankVerdict = 'right' | 'wrongUnit' | 'sameSound' | 'wrong';

/** Judges one typed blank. `readingsOf` gives a character's readings; without it no answer is told by its sound. */
export function judgeBlank(
  spellings: readonly string[],
  given: string,
  stem: string,
  readingsOf?: ReadingsOf,
): BlankVerdict {
  if (acceptsAnswer(spellings, given, stem)) return 'right';
  if (spellings.some((spelling) => hasOtherUnit(spelling, given, stem))) return 'wrongUnit';
  const isAlike = readingsOf !== undefined && spellings.some((one) => soundsAlike(one, given, readingsOf));
  return isAlike ? 'sameSound' : 'wrong';
}

/** Equal numbers as written, with another unit, another scale (万, 亿), or none where one is asked for. */
function hasOtherUnit(spelling: string, given: string, stem: string): boolean {
  const answer = bareNumber(given);
  if (answer === null || bareNumber(spelling) !== answer) return false;
  const units = amountsOf(spelling, stem).map((amount) => readMeasure(amount)?.unit ?? '');
  return units.some((unit) => unit !== '');
}

const NUMBER_AND_UNIT =
  /^(?:百分之)?([\d.]+|[零〇一二三四五六七八九十百千两]+)[^\d零〇一二三四五六七八九十两]{0,6}$/u;

/** The digits of an amount without scale and unit: 286.4 of 286.4亿元. */
function bareNumber(words: string): string | null {
  const found = NUMBER_AND_UNIT.exec(words.normalize('NFKC').replaceAll(',', '').trim())?.[1];
  if (found === undefined) return null;
  return /\d/.test(found) ? String(Number(found)) : normalizeAnswer(found);
}

/** As many characters, each with a reading in common, and not the same ones. */
function soundsAlike(wanted: string, given: string, readingsOf: ReadingsOf): boolean {
  const [right, typed] = [charactersOf(wanted), charactersOf(given)];
  if (right.length === 0 || right.length !== typed.length) return false;
  return right.every((character, index) => {
    const other = typed[index] ?? '';
    if (character === other) return true;
    const readings = readingsOf(other);
    return readingsOf(character).some((reading) => readings.includes(reading));
  });
}

/** The letters and digits of an answer, as it was written. */
function charactersOf(words: string): readonly string[] {
  return (
    words
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]/gu) ?? []
  );
}
