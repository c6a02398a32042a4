import type { Frame } from '../stems/frame';

const LEAST_LETTERS = 7;
const MOST_SHARE = 0.5;

/** Whether the stem says too little to be answered by someone who knows the text, or is mostly blank. */
export function hasTooLittleContext({ lead, before, answerText, after }: Frame): boolean {
  const letters = countLetters(lead + before + after);
  const asked = countLetters(answerText);
  return letters < LEAST_LETTERS || asked / (letters + asked) > MOST_SHARE;
}

function countLetters(words: string): number {
  return words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
