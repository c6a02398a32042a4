import type { Suspect } from './model';
import { suspectsMatching } from './model';

const LETTERS = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{2,}/gu;
/** Cyrillic and Greek letters that look like Latin ones. */
const POSING = /[АВЕКМНОРСТУХаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧονυ]/u;
/** Radicals in place of the characters that they look like; NFC leaves them. */
const RADICAL = /[\u2E80-\u2EFF\u2F00-\u2FDF]+/gu;
/** Letters that pose as digits inside a number, and the circle for 〇. */
const DIGIT =
  /(?<=\d)[OoIl](?=[\dOoIl]{0,8}\d)|(?<=[一二三四五六七八九〇])[○ＯO0](?=[一二三四五六七八九〇○])/gu;
/** Kana that look like Chinese characters, between two of these. */
const KANA = /(?<=\p{Script=Han})[ロニエトハカタ](?=\p{Script=Han})/gu;

/** Letters and characters that look like others, mixed among those: search does not find such words. */
export function findLookalikes(text: string): readonly Suspect[] {
  const words = suspectsMatching(text, LETTERS, 'lookalike').filter(
    ({ text: word }) => /\p{Script=Latin}/u.test(word) && POSING.test(word),
  );
  const hasKana = /[ぁ-んァ-ヴ]{2}/u.test(text);
  return [
    ...words,
    ...suspectsMatching(text, RADICAL, 'lookalike'),
    ...suspectsMatching(text, DIGIT, 'lookalike'),
    ...(hasKana ? [] : suspectsMatching(text, KANA, 'lookalike')),
  ];
}
