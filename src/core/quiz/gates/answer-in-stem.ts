import { normalizeAnswer } from '../answers/normalize-answer';
import { shownBefore, type Frame } from '../stems/frame';

/** Whether the stem gives the answer away: its words, or most of a long one's, stand outside the blank too. */
export function repeatsAnswer(frame: Frame): boolean {
  const { answerText, after } = frame;
  const stem = normalizeAnswer(`${shownBefore(frame)}|${after}`);
  const answer = normalizeAnswer(answerText);
  if (answer === '') return true;
  if (/^[\d.]+%?$/.test(answer))
    return new RegExp(`(?<![\\d.])${answer.replaceAll('.', '\\.')}(?!\\d|\\.\\d)`).test(stem);
  if (stem.includes(answer)) return true;
  const half = Math.max(4, Math.ceil(answer.length * 0.6));
  for (let at = 0; at + half <= answer.length; at += 1) {
    if (stem.includes(answer.slice(at, at + half))) return true;
  }
  return false;
}
