import type { Frame } from '../stems/frame';
import type { BankSource } from '../bank-source';
import { goesOn, pointsAway, pointsBack } from '../stems/openings';

/**
 * Whether the stem opens with a reference or a link to words that it does not show, or stops before the words that
 * it leads in (…的情形： or …的，).
 */
export function dangles(
  { fact, lead, before, answerText, after, window }: Frame,
  { text }: Pick<BankSource, 'text'>,
): boolean {
  if (pointsAway(before + answerText + after)) return true;
  if (/^(?:的?[，,]|[：:])/u.test(text.slice(window.end, window.end + 2)) && /(?:的|[是為为])$/u.test(after))
    return true;
  if (/^[：:]/u.test(text.slice(window.end, window.end + 1))) return true;
  // A list that the stem begins and breaks off: 分别为：外观，脉搏.
  if (window.end < fact.sentence.end - 1 && /(?:分别[为是]|分別[為是]|包括)[：:]/u.test(before + after))
    return true;
  if (HYPOTHESIS.test(clauseBefore(text, fact.sentence.start, window.start))) return true;
  if (lead !== '') return false;
  const opening = (before + answerText + after).trimStart();
  return pointsBack(opening) || goesOn(opening) || !isBalanced(opening);
}

/** A clause that only supposes something: what follows it says nothing without it. */
const HYPOTHESIS = /(?:一旦|如果|假如|倘若|凡是|只有)[^，,]*[，,]$|的[，,]$/u;

function clauseBefore(text: string, from: number, to: number): string {
  return (
    text
      .slice(from, to)
      .trimEnd()
      .split(/(?<=[，,；;：:])/u)
      .at(-1) ?? ''
  );
}

/** A quote or a bracket that opens or closes outside the stem. */
function isBalanced(words: string): boolean {
  return ['“”', '《》', '（）', '()', '「」', '『』'].every((pair) => {
    const [open = '', close = ''] = pair;
    return words.split(open).length === words.split(close).length;
  });
}
