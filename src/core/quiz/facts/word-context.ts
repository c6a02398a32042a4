import type { Words } from './analysis';
import { tagIndex } from './lexicon';

/** Where each word stands in its clause and sentence, by indexes of words. */
export interface WordContext {
  /** The first word of the clause, and of the sentence, that a word is in. */
  readonly clauseFirst: Int32Array;
  readonly sentenceFirst: Int32Array;
  /** The nearest verb before a word in its clause; -1 where there is none. */
  readonly leftVerb: Int32Array;
}

const CLAUSE_MARKS = '，,。；;：:！？!?';
const VERB = tagIndex('v');

/** Reads the words of a text once for what the models ask of their surroundings. */
export function wordContext(words: Words, text: string): WordContext {
  const clauseFirst = new Int32Array(words.count);
  const sentenceFirst = new Int32Array(words.count);
  const leftVerb = new Int32Array(words.count).fill(-1);
  for (let word = 1; word < words.count; word += 1) {
    const before = word - 1;
    const isNew = words.sentence[word] !== words.sentence[before];
    const isCut = isNew || CLAUSE_MARKS.includes(text.charAt(words.start[before] ?? 0));
    sentenceFirst[word] = isNew ? word : (sentenceFirst[before] ?? 0);
    clauseFirst[word] = isCut ? word : (clauseFirst[before] ?? 0);
    if (!isCut) leftVerb[word] = words.tag[before] === VERB ? before : (leftVerb[before] ?? -1);
  }
  return { clauseFirst, sentenceFirst, leftVerb };
}
