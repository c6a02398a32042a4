import type { Suspect } from './model';
import { suspectsMatching } from './model';

const LETTERS = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{2,}/gu;
/** Cyrillic and Greek letters that look like Latin ones. */
const POSING = /[АВЕКМНОРСТУХаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧονυ]/u;
/** Radicals in place of the characters that they look like; NFC leaves them. */
const RADICAL = /[\u2E80-\u2EFF\u2F00-\u2FDF]+/gu;
/*
 * What stands before is looked at last: asked first, it was asked at each of a book's characters, and took ten times as
 * long.
 */
/** Letters that pose as digits inside a number, and the circle for 〇. */
const DIGIT =
  /[OoIl](?<=\d.)(?=[\dOoIl]{0,8}\d)|[○ＯO0](?<=[一二三四五六七八九〇].)(?=[一二三四五六七八九〇○])/gu;
/** Kana that look like Chinese characters, between two of these. */
const KANA = /[ロニエトハカタ](?<=\p{Script=Han}.)(?=\p{Script=Han})/gu;

/** Letters and characters that look like others, mixed among those: search does not find such words. */
export function findLookalikes(text: string): readonly Suspect[] {
  // Most texts have no letter that poses, and to look for words of letters takes long.
  const words = POSING.test(text) ? suspectsMatching(text, LETTERS, 'lookalike').filter(isMixed) : [];
  const hasKana = /[ぁ-んァ-ヴ]{2}/u.test(text);
  return [
    ...words,
    ...suspectsMatching(text, RADICAL, 'lookalike'),
    ...suspectsMatching(text, DIGIT, 'lookalike'),
    ...(hasKana ? [] : suspectsMatching(text, KANA, 'lookalike')),
  ];
}

function isMixed({ text: word }: Suspect): boolean {
  return /\p{Script=Latin}/u.test(word) && POSING.test(word);
}
