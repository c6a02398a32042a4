import { lastIndexWhere } from './last-index-where';

/**
 * Converts offsets between UTF-16 code units, which the program counts in, and Unicode code points, which the
 * W3C Web Annotation model counts in. A surrogate without its partner is one code point of its own, as in
 * `Array.from`. An offset between the two halves of a pair stands for the start of that pair.
 */
export interface CodePointMap {
  /** Code units -> code points; offsets outside the text are taken as its nearest end. */
  readonly toCodePoints: (codeUnits: number) => number;
  /** Code points -> code units; offsets outside the text are taken as its nearest end. */
  readonly toCodeUnits: (codePoints: number) => number;
}

/** Reads the text once (O(length)); each conversion after that is a binary search over its astral characters. */
export function createCodePointMap(text: string): CodePointMap {
  /** Code unit offset of each surrogate pair's second half. */
  const seconds: number[] = [];
  for (let at = 1; at < text.length; at += 1) {
    if (isPairAt(text, at - 1)) {
      seconds.push(at);
      at += 1;
    }
  }
  const length = text.length - seconds.length;
  return {
    toCodePoints: (codeUnits) => {
      const clamped = clamp(codeUnits, text.length);
      return clamped - (lastIndexWhere(seconds.length, (index) => (seconds[index] ?? 0) <= clamped) + 1);
    },
    toCodeUnits: (codePoints) => {
      const clamped = clamp(codePoints, length);
      // The pair number i starts at code point seconds[i] - 1 - i.
      const last = lastIndexWhere(seconds.length, (index) => (seconds[index] ?? 0) - 1 - index < clamped);
      return clamped + last + 1;
    },
  };
}

function isPairAt(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  return first >= 0xd800 && first <= 0xdbff && second >= 0xdc00 && second <= 0xdfff;
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(Math.trunc(offset), 0), length);
}
