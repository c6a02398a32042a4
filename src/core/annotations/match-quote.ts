import type { Span } from '../text/model';
import type { Pattern } from './bit-parallel';
import { compilePattern, reverseWords, scanText } from './bit-parallel';
import type { GramIndex } from './gram-index';
import { createGramIndex, GRAM_LENGTH } from './gram-index';

/** A stretch of text and its edit distance from the quote looked for. */
export interface Match extends Span {
  readonly distance: number;
}

/** Finds quotes in one text. The index behind it is built at the first search and used for all that follow. */
export interface Matcher {
  readonly text: string;
  /** Where `words` stand, ascending; of more than `limit` places, the ones nearest to `near`. */
  readonly occurrencesOf: (words: string, near: number, limit: number) => readonly number[];
  /**
   * Where words within `maxDistance` of `quote` stand, best first, at most one for each stretch of text. No
   * place of least distance is missed. Empty if there is none.
   */
  readonly findSimilar: (quote: string, maxDistance: number, near: number) => readonly Match[];
}

/**
 * The largest distance at which a quote of this length is still looked for.
 *
 * Pigeonhole principle: cut a quote into k + 1 pieces; k edits leave at least one piece as it was. Pieces must
 * be as long as the index's (3), so k + 1 <= length / 3. That allows 12 edits in 40 characters (30 %), and
 * agreement in the other 70 % is no chance: in Chinese two random characters agree about once in 150, so 28 of
 * 40 agree once in 10^40 places. Quotes under 6 characters must be found exactly, or by what surrounds them.
 * The cap keeps the work for a quote of several pages bounded; 256 is also what hypothesis/client settled on.
 */
export function maxDistanceFor(length: number): number {
  return Math.min(256, Math.max(0, Math.floor(length / GRAM_LENGTH) - 1));
}

/**
 * Prepares a text for many searches. Worst case of one `findSimilar`, whatever text and quote: two scans of the
 * text, 2 * text length * ceil(quote length / 32) steps; it takes a repetitive text to come near that.
 */
export function createMatcher(text: string): Matcher {
  let built: GramIndex | undefined;
  const index = (): GramIndex => {
    built ??= createGramIndex(text);
    return built;
  };
  return {
    text,
    occurrencesOf: (words, near, limit) =>
      words.length < GRAM_LENGTH
        ? scanOccurrences(text, words, near, limit)
        : findOccurrences(text, index(), words, near, limit),
    findSimilar: (quote, maxDistance, near) => {
      if (quote === '') return [];
      const most = Math.min(maxDistance, maxDistanceFor(quote.length));
      let level = Math.min(most, Math.ceil(quote.length / 10));
      for (;;) {
        const windows = seedWindows(text, index(), quote, level);
        // Cheaper to read the whole text once than to look around very many seeds; then there is no level to raise.
        const bound = windows === null ? most : level;
        const found = matchWindows(text, quote, windows ?? [{ start: 0, end: text.length }], bound, near);
        if (found.length > 0 || bound >= most) return found;
        level = Math.min(most, level * 2);
      }
    },
  };
}

/** All places of words of one or two code units, or the nearest ones, by stepping outwards from `near`. */
function scanOccurrences(text: string, words: string, near: number, limit: number): readonly number[] {
  if (words === '') return [];
  const found: number[] = [];
  let before = near > 0 ? text.lastIndexOf(words, near - 1) : -1;
  let after = text.indexOf(words, near);
  while (found.length < limit && (before >= 0 || after >= 0)) {
    if (after < 0 || (before >= 0 && near - before < after - near)) {
      found.push(before);
      before = before > 0 ? text.lastIndexOf(words, before - 1) : -1;
    } else {
      found.push(after);
      after = text.indexOf(words, after + 1);
    }
  }
  return found.sort((a, b) => a - b);
}

function findOccurrences(
  text: string,
  index: GramIndex,
  words: string,
  near: number,
  limit: number,
): readonly number[] {
  const { at, positions } = rarestPiece(index, words, 0, words.length);
  const found: number[] = [];
  for (const position of positions) {
    const start = position - at;
    if (start >= 0 && text.startsWith(words, start)) found.push(start);
  }
  if (found.length <= limit) return found;
  found.sort((a, b) => Math.abs(a - near) - Math.abs(b - near));
  return found.slice(0, limit).sort((a, b) => a - b);
}

function rarestPiece(
  index: GramIndex,
  words: string,
  from: number,
  to: number,
): { at: number; positions: Int32Array } {
  let best = { at: from, positions: index.positionsOf(words, from) };
  for (let at = from + 1; at + GRAM_LENGTH <= to && best.positions.length > 0; at += 1) {
    const positions = index.positionsOf(words, at);
    if (positions.length < best.positions.length) best = { at, positions };
  }
  return best;
}

/**
 * The stretches of text that can hold the quote with `edits` edits: around each place of the rarest piece of
 * each of `edits + 1` equal parts of the quote. `null` if that is more to read than the text itself, or if
 * the parts are shorter than a piece.
 */
function seedWindows(text: string, index: GramIndex, quote: string, edits: number): readonly Span[] | null {
  const parts = edits + 1;
  const partLength = Math.floor(quote.length / parts);
  if (partLength < GRAM_LENGTH) return null;
  const size = quote.length + 2 * edits;
  const starts: number[] = [];
  for (let part = 0; part < parts; part += 1) {
    const from = part * partLength;
    const { at, positions } = rarestPiece(
      index,
      quote,
      from,
      part === parts - 1 ? quote.length : from + partLength,
    );
    if ((starts.length + positions.length) * size > text.length) return null;
    for (const position of positions) starts.push(position - at - edits);
  }
  starts.sort((a, b) => a - b);
  const windows: { start: number; end: number }[] = [];
  for (const start of starts) {
    const window = { start: Math.max(0, start), end: Math.min(text.length, start + size) };
    const last = windows.at(-1);
    if (last !== undefined && window.start <= last.end) last.end = Math.max(last.end, window.end);
    else windows.push(window);
  }
  return windows;
}

function matchWindows(
  text: string,
  quote: string,
  windows: readonly Span[],
  bound: number,
  near: number,
): readonly Match[] {
  const pattern = compilePattern(quote);
  let reversed: Pattern | undefined;
  const matches: Match[] = [];
  for (const window of windows) {
    const found = bestEnd(pattern, text, window, bound, near);
    if (found === null) continue;
    reversed ??= compilePattern(reverseWords(quote));
    matches.push({ ...found, start: bestStart(reversed, text, found) });
  }
  return matches.sort(
    (a, b) => a.distance - b.distance || Math.abs(a.start - near) - Math.abs(b.start - near),
  );
}

/** The end of the best match in a window; of equals the nearest to `near`, and the last where they adjoin. */
function bestEnd(
  pattern: Pattern,
  text: string,
  window: Span,
  bound: number,
  near: number,
): { end: number; distance: number } | null {
  const expected = near + pattern.length;
  let end = -1;
  let least = bound + 1;
  scanText(pattern, text, { from: window.start, to: window.end, isAnchored: false }, (position, distance) => {
    if (distance > least || distance > bound) return;
    const isNearer = Math.abs(position - expected) <= Math.abs(end - expected) || position === end + 1;
    if (distance < least || isNearer) {
      least = distance;
      end = position;
    }
  });
  return end < 0 ? null : { end, distance: least };
}

/** Where the match that ends at `end` begins: of several starts the one that leaves it nearest to the quote's length. */
function bestStart(
  reversed: Pattern,
  text: string,
  { end, distance }: { end: number; distance: number },
): number {
  const expected = end - reversed.length;
  const reach = Math.max(0, expected - distance);
  let start = end;
  scanText(reversed, text, { from: end, to: reach, isAnchored: true }, (position, at) => {
    if (at === distance && Math.abs(position - expected) <= Math.abs(start - expected)) start = position;
  });
  return start;
}
