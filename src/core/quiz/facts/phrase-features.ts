import type { Analysis } from './analysis';
import { ruleBit, type Candidate } from './candidate';
import { mix } from './hash';
import type { WordContext } from './word-context';

/** Size of the hashed weight table; a power of two. */
export const PHRASE_TABLE = 1 << 16;
export const FEATURES_PER_PHRASE = 34;

const EDGE_HASH = 0x5bd1e995;
const EDGE_TAG = 31;
const LENGTHS = [1, 2, 3, 4, 5, 6, 8, 10, 13, 16, 20, 26, 35, 50];
/** Tags of longer spans than this are read from both ends only. */
const WHOLE_TAGS = 6;
/** Spans that the boundary model proposes are told apart by its scores, which this model does not see. */
const NOT_RULED = ~ruleBit('wordSpan');

/**
 * Fills `out` with the hashed features of a whole span: its words and their classes from end to end, what stands
 * beside it, the verb before it, the rules that found it, its length, and pairs of these.
 */
export function phraseFeatures(
  { words, text }: Analysis,
  context: WordContext,
  { start, end, rules: proposers }: Candidate,
  out: Int32Array,
): void {
  const { hash, tag } = words;
  const rules = proposers & NOT_RULED;
  const first = Math.max(0, words.covering[start] ?? 0);
  const last = Math.max(first, words.covering[end - 1] ?? first);
  const sentence = words.sentence[first];
  const p1 = words.sentence[first - 1] === sentence ? first - 1 : -1;
  const p2 = words.sentence[first - 2] === sentence ? first - 2 : -1;
  const n1 = words.sentence[last + 1] === sentence ? last + 1 : -1;
  const n2 = words.sentence[last + 2] === sentence ? last + 2 : -1;
  const verb = context.leftVerb[first] ?? -1;
  const before = p1 < 0 ? EDGE_HASH : (hash[p1] ?? 0);
  const before2 = p2 < 0 ? EDGE_HASH : (hash[p2] ?? 0);
  const after = n1 < 0 ? EDGE_HASH : (hash[n1] ?? 0);
  const after2 = n2 < 0 ? EDGE_HASH : (hash[n2] ?? 0);
  const head = hash[first] ?? 0;
  const tail = hash[last] ?? 0;
  const verbHash = verb < 0 ? EDGE_HASH : (hash[verb] ?? 0);
  const tagBefore = p1 < 0 ? EDGE_TAG : (tag[p1] ?? 0);
  const tagBefore2 = p2 < 0 ? EDGE_TAG : (tag[p2] ?? 0);
  const tagAfter = n1 < 0 ? EDGE_TAG : (tag[n1] ?? 0);
  const tagAfter2 = n2 < 0 ? EDGE_TAG : (tag[n2] ?? 0);
  const tagHead = tag[first] ?? 0;
  const tagTail = tag[last] ?? 0;
  const length = lengthBucket(end - start);
  const count = last - first + 1;
  let shape =
    count > WHOLE_TAGS ? mix(count > 12 ? 90 : 80, (tag[first + 1] ?? 0) * 32 + (tag[last - 1] ?? 0)) : count;
  if (count > WHOLE_TAGS) shape = mix(shape, tagHead * 32 + tagTail);
  else for (let word = first; word <= last; word += 1) shape = mix(shape, tag[word] ?? 0);
  let whole = count;
  for (let word = first; word <= Math.min(last, first + 3); word += 1) whole = mix(whole, hash[word] ?? 0);
  const cut = ((words.startingAt[start] ?? -1) < 0 ? 1 : 0) + ((words.endingAt[end] ?? -1) < 0 ? 2 : 0);
  const clause = context.clauseFirst[first] ?? first;
  const opener = hash[clause] ?? 0;
  const isClauseStart = clause === first ? 1 : 0;
  const charBefore = text.charCodeAt(start - 1) || 0;
  const charAfter = text.charCodeAt(end) || 0;
  const charHead = text.charCodeAt(start);
  const charTail = text.charCodeAt(end - 1);
  const tags = ((tagBefore * 32 + tagHead) * 32 + tagTail) * 32 + tagAfter;
  const values = [
    mix(before, length),
    mix(before, tagHead * 32 + tagTail),
    mix(after, length),
    mix(after, tagHead * 32 + tagTail),
    mix(tail, before),
    mix(tail, length),
    tail,
    mix(head, tail),
    mix(head, length),
    mix(shape, cut),
    mix(shape, tagBefore + 40),
    mix(shape, tagAfter + 80),
    mix(tags, tagBefore2 * 32 + tagAfter2),
    mix(rules, cut),
    mix(rules, length + 100),
    mix(rules, before),
    mix(rules, tagBefore * 32 + tagAfter),
    mix(rules, verbHash),
    mix(verbHash, tagHead * 32 + tagTail),
    mix(verbHash, tail),
    mix(verbHash, length),
    mix(mix(opener, isClauseStart), length),
    mix(before2, before),
    mix(after, after2),
    charTail * 65536 + charBefore,
    mix(charTail, length),
    charHead * 65536 + charBefore,
    charTail * 65536 + charAfter,
    mix(whole, cut),
    mix(charBefore * 65536 + charAfter, length),
    mix(before, after),
    mix(text.charCodeAt(end - 2) * 65536 + charTail, count > 1 ? 1 : 0),
    mix(tags, length),
    mix(context.sentenceFirst[first] === 0 ? 1 : 2, mix(rules, isClauseStart)),
  ]; // prettier-ignore
  for (let slot = 0; slot < FEATURES_PER_PHRASE; slot += 1) {
    out[slot] = mix(values[slot] ?? 0, slot + 1) & (PHRASE_TABLE - 1);
  }
}

function lengthBucket(length: number): number {
  let bucket = 0;
  while (length > (LENGTHS[bucket] ?? Infinity)) bucket += 1;
  return bucket;
}
