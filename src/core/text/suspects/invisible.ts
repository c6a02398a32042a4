import type { Suspect } from './model';
import { suspectsMatching } from './model';

const INVISIBLE =
  /[\u00AD\u034F\u115F\u1160\u180E\u200B-\u200D\u2060-\u2064\uFEFF\uFFF9-\uFFFB\u{E0001}\u{E0020}-\u{E007F}]+/gu;
const CONTROL = /[\0-\u0008\u000B-\u001F\u007F-\u009F]+/gu;
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** Scripts and signs that need joiners to be written at all. */
const JOINING =
  /[\p{Extended_Pictographic}\u{1F3FB}-\u{1F3FF}\uFE0F\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Sinhala}\p{Script=Malayalam}\p{Script=Mongolian}]$/u;

/** Characters without a shape, and control characters: they break words for search and matching. */
export function findInvisible(text: string): readonly Suspect[] {
  const joins = ({ start, text: found }: Suspect): boolean =>
    /^[\u200C\u200D]$|^[\u{E0020}-\u{E007F}]+$/u.test(found) &&
    JOINING.test(text.slice(Math.max(0, start - 2), start));
  return [
    ...suspectsMatching(text, INVISIBLE, 'invisible').filter((suspect) => !joins(suspect)),
    ...suspectsMatching(text, CONTROL, 'invisible'),
  ];
}

/** Marks that turn the direction of writing, where no right-to-left script is near: text that reads differently than it is stored. */
export function findBidi(text: string): readonly Suspect[] {
  return suspectsMatching(text, BIDI, 'bidi').filter(
    ({ start, end }) => !RIGHT_TO_LEFT.test(text.slice(Math.max(0, start - 24), end + 24)),
  );
}
