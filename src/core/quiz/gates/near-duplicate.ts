import type { Draft } from '../questions/draft';
import { onlyLetters, runsOf } from '../runs';

const GRAM = 6;
const SHARED = 0.7;
const PER_SENTENCE = 3;

/**
 * Tells whether a draft says nearly what one before it said: its stem is the same as that of one of its kind, shares most of its six-character grams with
 * one of the same kind, or its sentence has been asked about by enough others of its kind. Stateful: ask once for
 * each draft, best first.
 */
export function createDuplicateGate(): (draft: Draft) => boolean {
  const holdersIn = new Map<string, Map<string, number[]>>();
  const sentences: number[] = [];
  const numbers = new Map<string, number>();
  const perSentence = new Map<string, number>();
  const stems = new Set<string>();
  return ({ body, anchor, variant }) => {
    const group = `${body.kind}${variant}`;
    const stemKey = `${body.kind} ${body.stem}`;
    if (stems.has(stemKey)) return true;
    const sentenceKey = `${group} ${anchor.sentence}`;
    const already = perSentence.get(sentenceKey) ?? 0;
    if (already >= PER_SENTENCE) return true;
    const said = body.stem + ('options' in body && body.kind !== 'single' ? body.options.join('') : '');
    const grams = runsOf(onlyLetters(said), GRAM);
    const holders = holdersIn.get(group) ?? new Map<string, number[]>();
    holdersIn.set(group, holders);
    const counts = new Map<number, number>();
    const sentence = numbers.get(anchor.sentence) ?? numbers.size;
    numbers.set(anchor.sentence, sentence);
    for (const gram of grams) {
      for (const index of holders.get(gram) ?? []) {
        // Two blanks of one sentence make different questions; the count for each sentence keeps them few.
        if (sentences[index] !== sentence) counts.set(index, (counts.get(index) ?? 0) + 1);
      }
    }
    for (const count of counts.values()) if (count >= grams.size * SHARED) return true;
    stems.add(stemKey);
    const index = sentences.push(sentence) - 1;
    for (const gram of grams) {
      const list = holders.get(gram);
      if (list === undefined) holders.set(gram, [index]);
      else list.push(index);
    }
    perSentence.set(sentenceKey, already + 1);
    return false;
  };
}
