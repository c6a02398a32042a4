import { createRandom } from '../../random';
import type { BankSource } from '../bank-source';
import { hashNumber } from '../content-hash';
import { BLANK } from '../model';
import { shownBefore, type Frame } from '../stems/frame';
import { inPlaceQuestion } from '../stems/in-place-question';
import { closed } from './closing';
import { anchorOf, type Draft } from './draft';
import { asksInPlace } from './wording';

/**
 * A single choice: a question sentence where `asking`, a shorter frame of the same answer, makes one; else the
 * gap text of `frame`. The right option's place follows from the words.
 */
export function singleDraft(
  frame: Frame,
  asking: Frame | null,
  distractors: readonly string[],
  { text, wording, worthOf }: BankSource,
): Draft {
  const { fact, answerText, after, window } = frame;
  const question = asking !== null && asksInPlace(wording) ? inPlaceQuestion(asking, wording) : null;
  const stem = question ?? closed(`${shownBefore(frame)}${BLANK}${after}`);
  const { options, answer } = placeAnswer(answerText, distractors, stem);
  const quote = text.slice(window.start, window.end);
  return {
    body: {
      kind: 'single',
      stem,
      options,
      answer,
      explanation: wording.explain(closed(quote)),
      source: { ...window, quote },
      difficulty: fact.kind === 'number' || fact.kind === 'date' ? 2 : 1,
    },
    anchor: anchorOf(text, fact),
    variant: '',
    place: frame.answer,
    score: worthOf(fact) + (question === null ? 0 : 0.15) + (distractors.length === 3 ? 0.05 : 0),
  };
}

/** Puts the right option among the wrong ones at a place that the stem decides. */
export function placeAnswer(
  right: string,
  wrong: readonly string[],
  stem: string,
): { readonly options: readonly string[]; readonly answer: number } {
  const answer = Math.floor(createRandom(hashNumber(stem + right))() * (wrong.length + 1));
  return { options: [...wrong.slice(0, answer), right, ...wrong.slice(answer)], answer };
}
