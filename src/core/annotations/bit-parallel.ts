/**
 * Approximate matching by bit vectors: G. Myers, "A fast bit-vector algorithm for approximate string matching
 * based on dynamic programming" (JACM 46(3), 1999), in the block form of H. Hyyrö (2003). Distances are
 * Levenshtein distances in UTF-16 code units. A column costs one step per 32 code units of the pattern.
 */
export interface Pattern {
  readonly length: number;
  readonly blocks: number;
  /** For each code unit of the pattern, a bit mask per block of where it stands. */
  readonly masks: ReadonlyMap<number, Int32Array>;
}

export function compilePattern(words: string): Pattern {
  const blocks = Math.ceil(words.length / 32);
  const masks = new Map<number, Int32Array>();
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    const mask = masks.get(code) ?? new Int32Array(blocks);
    mask[at >>> 5] = (mask[at >>> 5] ?? 0) | (1 << (at & 31));
    masks.set(code, mask);
  }
  return { length: words.length, blocks, masks };
}

export interface Scan {
  /** Where to start reading, and where to stop: forwards if `from <= to`, else backwards from `from - 1` to `to`. */
  readonly from: number;
  readonly to: number;
  /** True if the match must begin at `from`; false if it may begin anywhere. */
  readonly isAnchored: boolean;
}

/**
 * Reads `text` along `scan` and calls `visit(position, distance)` after every code unit: the least distance
 * between the pattern and a stretch of text that ends there (begins there, when reading backwards, for which
 * the pattern must be compiled from reversed words). `position` is a border between code units.
 */
export function scanText(
  pattern: Pattern,
  text: string,
  { from, to, isAnchored }: Scan,
  visit: (position: number, distance: number) => void,
): void {
  const { blocks, length, masks } = pattern;
  const plus = new Int32Array(blocks).fill(-1);
  const minus = new Int32Array(blocks);
  const none = new Int32Array(blocks);
  const lastTop = 1 << ((length - 1) & 31);
  const step = from <= to ? 1 : -1;
  let distance = length;
  for (let at = from; at !== to; at += step) {
    const mask = masks.get(text.charCodeAt(step === 1 ? at : at - 1)) ?? none;
    let carry = isAnchored ? 1 : 0;
    for (let block = 0; block < blocks; block += 1) {
      const plusOld = plus[block] ?? 0;
      const minusOld = minus[block] ?? 0;
      let equal = mask[block] ?? 0;
      const vertical = equal | minusOld;
      if (carry < 0) equal |= 1;
      const diagonal = (((equal & plusOld) + plusOld) ^ plusOld) | equal;
      let plusRow = minusOld | ~(diagonal | plusOld);
      let minusRow = plusOld & diagonal;
      const top = block === blocks - 1 ? lastTop : 1 << 31;
      const carryOut = (plusRow & top) !== 0 ? 1 : (minusRow & top) !== 0 ? -1 : 0;
      plusRow = (plusRow << 1) | (carry > 0 ? 1 : 0);
      minusRow = (minusRow << 1) | (carry < 0 ? 1 : 0);
      plus[block] = minusRow | ~(vertical | plusRow);
      minus[block] = plusRow & vertical;
      carry = carryOut;
    }
    distance += carry;
    visit(at + step, distance);
  }
}

/** The words in reverse order of code units, for matching backwards. */
export function reverseWords(words: string): string {
  let reversed = '';
  for (let at = words.length - 1; at >= 0; at -= 1) reversed += words.charAt(at);
  return reversed;
}

/** Levenshtein distance between two strings, in UTF-16 code units. */
export function editDistance(a: string, b: string): number {
  if (a === '') return b.length;
  let last = a.length;
  scanText(compilePattern(a), b, { from: 0, to: b.length, isAnchored: true }, (_, distance) => {
    last = distance;
  });
  return last;
}
