import { fold } from '../search/fold';

/** The letters and figures of some words, in the form in which they are compared. */
export function lettersOf(words: string): string {
  return onlyLetters(fold(words).text);
}

/** Letters and figures alone, as they are. */
export function onlyLetters(words: string): string {
  return words.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Every run of `length` UTF-16 code units, each once. */
export function runsOf(letters: string, length: number): ReadonlySet<string> {
  const runs = new Set<string>();
  for (let at = 0; at + length <= letters.length; at += 1) runs.add(letters.slice(at, at + length));
  return runs;
}
