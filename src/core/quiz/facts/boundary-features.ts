import type { Words } from './analysis';

/** What the boundary model tells about a word: an answer starts with it, ends with it, or it lies in one. */
export const BOUNDARY_ROLES = ['start', 'end', 'inside'] as const;

/** Sizes of the hashed weight tables; a power of two. */
export const TABLE_SIZE = 1 << 15;
/** Features a word has for each role. */
export const FEATURES_PER_WORD = 24;

const EDGE_HASH = 0x5bd1e995;

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
  const sentence = words.sentence[word];
  const hashAt = (at: number): number =>
    words.sentence[at] === sentence ? (words.hash[at] ?? EDGE_HASH) : EDGE_HASH;
  const tagAt = (at: number): number => (words.sentence[at] === sentence ? (words.tag[at] ?? 31) : 31);
  // Mirrored for ends: "out" is the side away from the answer.
  const step = role === 1 ? -1 : 1;
  const [o3, o2, o1, i0, i1, i2] = [-3, -2, -1, 0, 1, 2].map((by) => hashAt(word + by * step)) as Six;
  const [t3, t2, t1, u0, u1, u2] = [-3, -2, -1, 0, 1, 2].map((by) => tagAt(word + by * step)) as Six;
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

type Six = [number, number, number, number, number, number];

function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) | 0;
}
