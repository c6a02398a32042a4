import { spelled } from './numerals';

/** The words of questions that only English texts are asked with; see `questions/wording.ts` for the others. */
export const ENGLISH_ASKS = {
  listed: (stem: string) => `What does the text list in the gap? “${single(stem)}”`,
  notListed: (stem: string) => `Which of these does the text not list in the gap? “${single(stem)}”`,
  pointsAfter: (count: number, leadIn: string) =>
    `Name the ${spelled(count)} points that the text lists after “${single(leadIn)}”.`,
  orderAfter: (leadIn: string) =>
    `Put the points that the text lists after “${single(leadIn)}” in the order of the text.`,
  amongAfter: (leadIn: string) => `Which of these does the text list after “${single(leadIn)}”?`,
  shortFor: (name: string, gap: string) => `“${name}” is short for ${gap}.`,
  means: (gap: string, verb: string, meaning: string) => `“${gap}” ${verb} ${meaning}`,
  whichPart: (word: string, rule: string) => `Which ${word.toLowerCase()} says: “${single(rule)}”?`,
} as const;

/** Double quotes inside quotes become single ones. */
function single(words: string): string {
  return words
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replace(/"([^"]*)"/gu, '‘$1’');
}
