import type { Frame } from '../stems/frame';
import { goesOn, pointsBack } from '../stems/openings';

/** Whether the stem opens with a reference or a link to words that it does not show. */
export function dangles({ lead, before, answerText, after }: Frame): boolean {
  if (lead !== '') return false;
  const opening = (before + answerText + after).trimStart();
  return pointsBack(opening) || goesOn(opening) || !isBalanced(opening);
}

/** A quote or a bracket that opens or closes outside the stem. */
function isBalanced(words: string): boolean {
  return ['“”', '《》', '（）', '()', '「」', '『』'].every((pair) => {
    const [open = '', close = ''] = pair;
    return words.split(open).length === words.split(close).length;
  });
}
