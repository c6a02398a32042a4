import { splitSentences } from '../../text/sentences';
import type { CanonicalText, Span } from '../../text/model';
import { divideIntoWords } from '../../text/words';
import { lookUp, simplifyChars, tagIndex, UNKNOWN } from './lexicon';

/** A text cut into sentences and words, as the rules and the ranker read it. Offsets are those of the source. */
export interface Analysis {
  /** The text in Simplified characters, of the same length as the source. */
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly words: Words;
}

/** Words in order, as parallel arrays; white space is no word. */
export interface Words {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Index into `TAGS`. */
  readonly tag: Uint8Array;
  readonly rarity: Uint8Array;
  /** The sentence that a word stands in, as an index into `sentences`. */
  readonly sentence: Int32Array;
  /** The word that starts at an offset; -1 where none does. */
  readonly startingAt: Int32Array;
  /** The word that ends before an offset; -1 where none does. */
  readonly endingAt: Int32Array;
  /** The word that an offset lies in; -1 between words. */
  readonly covering: Int32Array;
  /** A hash of each word's characters. */
  readonly hash: Int32Array;
}

const PUNCTUATION = /^[\p{P}\p{S}]+$/u;
const LATIN = /^[\p{Script=Latin}\d][\p{Script=Latin}\d.,%％．０-９-]*$/u;
const TAG_W = tagIndex('w');
const TAG_E = tagIndex('e');
const TAG_M = tagIndex('m');
const DIGITS = /^[\d０-９][\d.,０-９．]*$/u;

/** Reads a text into sentences and words with their classes. */
export function analyse(source: CanonicalText): Analysis {
  const text = simplifyChars(source.text);
  const sentences = source.blocks.flatMap((block) => splitSentences(source.text, block));
  return { text, sentences, words: readWords(text, sentences) };
}

function readWords(text: string, sentences: readonly Span[]): Words {
  const start: number[] = [];
  const end: number[] = [];
  const tag: number[] = [];
  const rarity: number[] = [];
  const sentence: number[] = [];
  const startingAt = new Int32Array(text.length + 1).fill(-1);
  const endingAt = new Int32Array(text.length + 1).fill(-1);
  const covering = new Int32Array(text.length + 1).fill(-1);
  const hash: number[] = [];
  sentences.forEach((span, index) => {
    for (const part of divideIntoWords(text.slice(span.start, span.end))) {
      if (part.segment.trim() === '') continue;
      const from = span.start + part.index;
      const to = from + part.segment.length;
      const entry = classify(part.segment);
      hash.push(hashWord(part.segment));
      covering.fill(start.length, from, to);
      startingAt[from] = start.length;
      endingAt[to] = start.length;
      start.push(from);
      end.push(to);
      tag.push(entry.tag);
      rarity.push(entry.rarity);
      sentence.push(index);
    }
  });
  return {
    count: start.length,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    tag: Uint8Array.from(tag),
    rarity: Uint8Array.from(rarity),
    sentence: Int32Array.from(sentence),
    startingAt,
    endingAt,
    covering,
    hash: Int32Array.from(hash),
  };
}

function classify(word: string): { readonly tag: number; readonly rarity: number } {
  const known = lookUp(word);
  if (known !== UNKNOWN) return known;
  if (DIGITS.test(word)) return { tag: TAG_M, rarity: 15 };
  if (PUNCTUATION.test(word)) return { tag: TAG_W, rarity: 15 };
  if (LATIN.test(word)) return { tag: TAG_E, rarity: 15 };
  return UNKNOWN;
}

/** FNV-1a over code units. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash | 0;
}
