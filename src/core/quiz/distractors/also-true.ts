import { placesIn } from '../../text/places-in';

const NEAR = 4;
const STOP = /[，,。；;：:、！？!?\n“”《》]/u;

/**
 * Whether the text itself puts `option` where the answer stood: after the same words, or before the same ones.
 * Rather one plausible distractor too few than one that is right.
 */
export function isAlsoTrue(text: string, option: string, before: string, after: string): boolean {
  const left = before.slice(-NEAR).split(STOP).at(-1) ?? '';
  const right = after.slice(0, NEAR).split(STOP)[0] ?? '';
  return (
    (left.length >= 2 && placesIn(text, left + option).length > 0) ||
    (right.length >= 2 && placesIn(text, option + right).length > 0)
  );
}
