import type { Analysis } from './analysis';
import type { Candidate } from './candidate';

/** Size of the hashed weight table of the context model; a power of two. */
export const CONTEXT_TABLE = 1 << 16;
/** Hashed features that a candidate has. */
export const CONTEXT_FEATURES = 24;

const EDGE = 0x5bd1e995;

/**
 * Fills `out` with hashed pairs of what a candidate is (its first and last word, word classes, length, rules) and
 * what stands around it: the sparse counterpart of `fillSpanFeatures`, for a linear model.
 */
export function contextFeatures({ words, text }: Analysis, candidate: Candidate, out: Int32Array): void {
  const { start, end, rules } = candidate;
  const first = Math.max(0, words.covering[start] ?? 0);
  const last = Math.max(first, words.covering[end - 1] ?? first);
  const sentence = words.sentence[first];
  const hashAt = (at: number): number => (words.sentence[at] === sentence ? (words.hash[at] ?? EDGE) : EDGE);
  const tagAt = (at: number): number => (words.sentence[at] === sentence ? (words.tag[at] ?? 31) : 31);
  const [p2, p1, n1, n2] = [hashAt(first - 2), hashAt(first - 1), hashAt(last + 1), hashAt(last + 2)];
  const [f, l] = [hashAt(first), hashAt(last)];
  const edges = tagAt(first) * 32 + tagAt(last);
  const outer = tagAt(first - 1) * 32 + tagAt(last + 1);
  const count = last - first + 1;
  const size = count <= 4 ? count : count <= 6 ? 5 : count <= 9 ? 6 : count <= 15 ? 7 : count <= 25 ? 8 : 9;
  let tags = 7;
  let whole = 11;
  for (let word = first; word <= Math.min(last, first + 5); word += 1) {
    tags = Math.imul(tags, 37) + (words.tag[word] ?? 0);
    whole = mix(whole, words.hash[word] ?? 0);
  }
  const lastChar = text.charCodeAt(end - 1);
  const values = [
    mix(p1, n1),
    mix(p1, edges),
    mix(n1, edges),
    mix(p1, size),
    mix(n1, size),
    mix(l, size),
    mix(f, size),
    mix(l, p1),
    mix(f, n1),
    mix(f, l),
    rules,
    mix(rules, size),
    mix(rules, p1),
    mix(rules, n1),
    tags,
    mix(tags, outer),
    mix(lastChar, p1),
    mix(rules, lastChar),
    mix(mix(p2, p1), size),
    mix(mix(n1, n2), size),
    mix(whole, count),
    mix(tags, p1),
    mix(tags, n1),
    edges * 64 + Math.min(60, end - start),
  ]; // prettier-ignore
  for (let slot = 0; slot < CONTEXT_FEATURES; slot += 1) {
    out[slot] = mix(values[slot] ?? 0, slot + 1) & (CONTEXT_TABLE - 1);
  }
}

function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) | 0;
}
