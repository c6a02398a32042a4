import { VarintReader, varintLength } from './varint';

/**
 * Which entries hold which pairs of characters. Pairs are of UTF-16 code units; an entry's last unit is paired
 * with the line break after it, so that single characters are the range of pairs that begin with them.
 */
export interface GramPostings {
  /** The pairs, first unit high, in ascending order. */
  readonly keys: Uint32Array;
  /** Where the entries of each pair begin in `blob`; one more for the end. */
  readonly offsets: Uint32Array;
  /** For each pair its entries in ascending order, as differences from the one before (from -1 at first). */
  readonly blob: Uint8Array;
}

/**
 * Collects the postings of a text whose entries end at `ends`, each with a line break before its end.
 * Two passes: one to count, one to write, so that nothing is moved or copied.
 */
export function buildPostings(text: string, ends: Uint32Array): GramPostings {
  const ids = new Map<number, number>();
  const gramAt = new Int32Array(text.length);
  const sizes: number[] = [];
  const lastEntry: number[] = [];
  let entry = 0;
  for (let at = 0; at + 1 < text.length; at += 1) {
    while (at >= (ends[entry] ?? text.length)) entry += 1;
    const first = text.charCodeAt(at);
    if (first === BREAK) {
      gramAt[at] = -1;
      continue;
    }
    const key = first * UNITS + text.charCodeAt(at + 1);
    let id = ids.get(key);
    if (id === undefined) {
      id = sizes.length;
      ids.set(key, id);
      sizes.push(0);
      lastEntry.push(-1);
    }
    const last = lastEntry[id] ?? -1;
    if (last === entry) {
      gramAt[at] = -1;
      continue;
    }
    gramAt[at] = id;
    sizes[id] = (sizes[id] ?? 0) + varintLength(entry - last);
    lastEntry[id] = entry;
  }
  const keys = Uint32Array.from(ids.keys()).sort();
  const offsets = new Uint32Array(keys.length + 1);
  const places = new Uint32Array(keys.length);
  let size = 0;
  keys.forEach((key, index) => {
    const id = ids.get(key) ?? 0;
    offsets[index] = size;
    places[id] = size;
    size += sizes[id] ?? 0;
  });
  offsets[keys.length] = size;
  return { keys, offsets, blob: writeBlob(text, ends, gramAt, places, size) };
}

function writeBlob(
  text: string,
  ends: Uint32Array,
  gramAt: Int32Array,
  places: Uint32Array,
  size: number,
): Uint8Array {
  const blob = new Uint8Array(size);
  const lastEntry = new Int32Array(places.length).fill(-1);
  let entry = 0;
  for (let at = 0; at + 1 < text.length; at += 1) {
    while (at >= (ends[entry] ?? text.length)) entry += 1;
    const id = gramAt[at] ?? -1;
    if (id < 0) continue;
    let rest = entry - (lastEntry[id] ?? -1);
    let place = places[id] ?? 0;
    while (rest >= 0x80) {
      blob[place++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    blob[place++] = rest;
    places[id] = place;
    lastEntry[id] = entry;
  }
  return blob;
}

/**
 * The entries that may hold some folded words, in ascending order: those with every pair of characters in them.
 * Exact for one and two characters; of longer words whoever asks looks at the text itself.
 */
export function candidatesOf(postings: GramPostings, words: string, entryCount: number): Int32Array {
  if (words.length === 1) return entriesOfUnit(postings, words.charCodeAt(0), entryCount);
  const grams = new Set<number>();
  for (let at = 0; at + 1 < words.length; at += 1) {
    const index = indexOfKey(postings.keys, words.charCodeAt(at) * UNITS + words.charCodeAt(at + 1));
    if (index < 0) return NONE;
    grams.add(index);
  }
  // The rarest first: what is left after a few of them is short, and the text itself is looked at anyway.
  const order = [...grams].sort((a, b) => sizeOf(postings, a) - sizeOf(postings, b)).slice(0, MAX_GRAMS);
  let left: Int32Array | null = null;
  for (const index of order) {
    const entries = entriesOf(postings, index);
    left = left === null ? entries : intersect(left, entries);
    if (left.length <= FEW) break;
  }
  return left ?? NONE;
}

/** What two ascending rows have in common. */
export function intersect(a: Int32Array, b: Int32Array): Int32Array {
  const common = new Int32Array(Math.min(a.length, b.length));
  let count = 0;
  let inB = 0;
  for (const entry of a) {
    while (inB < b.length && (b[inB] ?? 0) < entry) inB += 1;
    if (b[inB] === entry) common[count++] = entry;
  }
  return common.subarray(0, count);
}

const UNITS = 0x10000;
const BREAK = 0x0a;
const NONE = new Int32Array(0);
const MAX_GRAMS = 6;
const FEW = 8;

function entriesOf({ offsets, blob }: GramPostings, index: number): Int32Array {
  const start = offsets[index] ?? 0;
  const end = offsets[index + 1] ?? start;
  const entries = new Int32Array(end - start);
  const reader = new VarintReader(blob, start);
  let count = 0;
  for (let entry = -1; reader.at < end; ) {
    entry += reader.read();
    entries[count++] = entry;
  }
  return entries.subarray(0, count);
}

function entriesOfUnit(postings: GramPostings, unit: number, entryCount: number): Int32Array {
  const isIn = new Uint8Array(entryCount);
  let count = 0;
  const from = lowerBound(postings.keys, unit * UNITS);
  for (
    let index = from;
    (postings.keys[index] ?? 0) >>> 16 === unit && index < postings.keys.length;
    index += 1
  ) {
    for (const entry of entriesOf(postings, index)) {
      if (isIn[entry] === 0) count += 1;
      isIn[entry] = 1;
    }
  }
  const entries = new Int32Array(count);
  let at = 0;
  for (let entry = 0; at < count; entry += 1) {
    if (isIn[entry] === 1) entries[at++] = entry;
  }
  return entries;
}

function sizeOf({ offsets }: GramPostings, index: number): number {
  return (offsets[index + 1] ?? 0) - (offsets[index] ?? 0);
}

function indexOfKey(keys: Uint32Array, key: number): number {
  const index = lowerBound(keys, key);
  return keys[index] === key ? index : -1;
}

function lowerBound(keys: Uint32Array, wanted: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
