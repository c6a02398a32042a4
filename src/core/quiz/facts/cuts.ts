import type { Span } from '../../text/model';

/** What tells whether a cut at an offset of a text falls between words, learned from the text itself. */
export interface Cuts {
  /** How often the two characters beside each offset stand together in the paragraph; 0 where one is a mark or space. */
  readonly pairs: Uint16Array;
  /** How often the character after each offset stands in the paragraph; 0 for marks and white space. */
  readonly chars: Uint16Array;
  /** Brackets and quotation marks opened before each offset, less those closed. */
  readonly depth: Int16Array;
}

const LETTER = /[\p{L}\p{N}]/u;
const OPENERS = '（(“‘「『《〈[';
const CLOSERS = '）)”’」』》〉]';

/** Counts the characters of each paragraph and their pairs, and the open brackets. */
export function countCuts(text: string, paragraphs: Iterable<Span>): Cuts {
  const pairs = new Uint16Array(text.length + 1);
  const chars = new Uint16Array(text.length + 1);
  const isLetter = Uint8Array.from({ length: text.length }, (_, at) =>
    LETTER.test(text.charAt(at)) ? 1 : 0,
  );
  for (const { start, end } of paragraphs) {
    const pairCounts = new Map<number, number>();
    const charCounts = new Map<number, number>();
    for (let at = start; at < end; at += 1) {
      if (isLetter[at] !== 1) continue;
      add(charCounts, text.charCodeAt(at));
      if (at > start && isLetter[at - 1] === 1) add(pairCounts, pairAt(text, at));
    }
    for (let at = start; at < end; at += 1) {
      if (isLetter[at] !== 1) continue;
      chars[at] = charCounts.get(text.charCodeAt(at)) ?? 0;
      if (at > start && isLetter[at - 1] === 1) pairs[at] = pairCounts.get(pairAt(text, at)) ?? 0;
    }
  }
  return { pairs, chars, depth: depthOf(text) };
}

function pairAt(text: string, at: number): number {
  return text.charCodeAt(at - 1) * 0x10000 + text.charCodeAt(at);
}

function add(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function depthOf(text: string): Int16Array {
  const depth = new Int16Array(text.length + 1);
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    const step = Number(OPENERS.includes(char)) - Number(CLOSERS.includes(char));
    depth[at + 1] = (depth[at] ?? 0) + step;
  }
  return depth;
}
