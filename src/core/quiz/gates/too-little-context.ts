import type { Frame } from '../stems/frame';

const LEAST_LETTERS = 7;
const MOST_SHARE = 0.5;

/** Whether the stem says too little to be answered by someone who knows the text, or is mostly blank. */
export function hasTooLittleContext({ fact, lead, before, answerText, after }: Frame): boolean {
  const letters = countLetters(lead + before + after);
  const asked = answerText.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  // A list is offered as options, so its length takes nothing away.
  const isMostlyBlank = fact.kind !== 'list' && asked / (letters + asked) > MOST_SHARE;
  return letters < LEAST_LETTERS || isMostlyBlank;
}

/** Figures do not count: 自1981年起至… says nothing about what began. */
function countLetters(words: string): number {
  return words.match(/[^\P{L}年月日]/gu)?.length ?? 0;
}
