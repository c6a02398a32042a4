import type { Words } from './analysis';
import { mix } from './hash';

/** What the boundary model tells about a word: an answer starts with it, ends with it, or it lies in one. */
export const BOUNDARY_ROLES = ['start', 'end', 'inside'] as const;

/** Sizes of the hashed weight tables; a power of two. */
export const TABLE_SIZE = 1 << 16;
/** Features a word has for each role. */
export const FEATURES_PER_WORD = 24;

const EDGE_HASH = 0x5bd1e995;
const EDGE_TAG = 31;

/**
 * Fills `out` with the hashed features of a word for one role: the words around it, their classes and pairs of
 * them, the characters at the cut. Neighbours outside the sentence count as an edge, so sentences do not leak.
 */
export function boundaryFeatures(
  words: Words,
  text: string,
  word: number,
  role: number,
  out: Int32Array,
): void {
  const { hash, tag } = words;
  // Mirrored for ends: "out" is the side away from the answer. No closures or arrays: this runs for every word.
  const step = role === 1 ? -1 : 1;
  const at3 = neighbour(words, word, -3 * step);
  const at2 = neighbour(words, word, -2 * step);
  const at1 = neighbour(words, word, -step);
  const in1 = neighbour(words, word, step);
  const in2 = neighbour(words, word, 2 * step);
  const o3 = at3 < 0 ? EDGE_HASH : (hash[at3] ?? 0);
  const o2 = at2 < 0 ? EDGE_HASH : (hash[at2] ?? 0);
  const o1 = at1 < 0 ? EDGE_HASH : (hash[at1] ?? 0);
  const i0 = hash[word] ?? 0;
  const i1 = in1 < 0 ? EDGE_HASH : (hash[in1] ?? 0);
  const i2 = in2 < 0 ? EDGE_HASH : (hash[in2] ?? 0);
  const t3 = at3 < 0 ? EDGE_TAG : (tag[at3] ?? 0);
  const t2 = at2 < 0 ? EDGE_TAG : (tag[at2] ?? 0);
  const t1 = at1 < 0 ? EDGE_TAG : (tag[at1] ?? 0);
  const u0 = tag[word] ?? 0;
  const u1 = in1 < 0 ? EDGE_TAG : (tag[in1] ?? 0);
  const u2 = in2 < 0 ? EDGE_TAG : (tag[in2] ?? 0);
  const start = words.start[word] ?? 0;
  const end = words.end[word] ?? 0;
  const inner = role === 1 ? text.charCodeAt(end - 1) : text.charCodeAt(start);
  const outer = role === 1 ? text.charCodeAt(end) || 0 : text.charCodeAt(start - 1) || 0;
  const far = role === 1 ? text.charCodeAt(start) : text.charCodeAt(end - 1);
  const length = Math.min(5, end - start);
  const values = [
    o1,
    i0,
    i1,
    o2,
    o3,
    i2,
    mix(o1, i0),
    mix(i0, i1),
    mix(o2, o1),
    t1 * 32 + u0,
    (t1 * 32 + u0) * 32 + u1,
    (t2 * 32 + t1) * 32 + u0,
    (t3 * 32 + t2) * 32 + t1,
    (u0 * 32 + u1) * 32 + u2,
    mix(o1, u0),
    mix(i0, t1),
    mix(o1, u0 * 8 + length),
    inner,
    outer,
    far,
    inner * 65536 + outer,
    (words.rarity[word] ?? 0) * 32 + u0,
    length * 32 + t1,
    mix(i1, t1 * 32 + u0),
  ]; // prettier-ignore
  for (let slot = 0; slot < FEATURES_PER_WORD; slot += 1) {
    out[slot] = mix(mix(values[slot] ?? 0, slot + 1), role + 77) & (TABLE_SIZE - 1);
  }
}

/** The word some places away, -1 where it would be in another sentence. */
function neighbour(words: Words, word: number, by: number): number {
  const at = word + by;
  return words.sentence[at] === words.sentence[word] ? at : -1;
}
