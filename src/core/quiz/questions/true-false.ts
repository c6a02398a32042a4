import type { BankSource } from '../bank-source';
import { hashNumber } from '../content-hash';
import { shownBefore, type Frame } from '../stems/frame';
import { closed } from './closing';
import { anchorOf, type Draft } from './draft';

/** A statement of the text as it is, or with the answer alone swapped for a wrong one: half of each, by the words. */
export function trueFalseDraft(
  frame: Frame,
  distractors: readonly string[],
  { text, wording, worthOf }: BankSource,
): Draft | null {
  const { fact, answerText, after, window } = frame;
  const [wrong] = distractors;
  if (wrong === undefined) return null;
  const quote = text.slice(window.start, window.end);
  const isTrue = hashNumber(quote + answerText) % 2 === 0;
  return {
    body: {
      kind: 'trueFalse',
      stem: closed(`${shownBefore(frame)}${isTrue ? answerText : wrong}${after}`),
      answer: isTrue,
      explanation: wording.explain(closed(quote)),
      source: { ...window, quote },
      difficulty: 1,
    },
    anchor: anchorOf(text, fact),
    variant: '',
    place: frame.answer,
    score: worthOf(fact) - 0.1,
  };
}
