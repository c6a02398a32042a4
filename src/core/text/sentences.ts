import type { Span } from './model';

const FULL_STOPS = '。！？；…!?;．';
const CLOSERS = '”’」』）)】》〉"\'';
const SPACE = /\s/u;
const LATIN_OR_DIGIT = /[\p{Script=Latin}\d]/u;
const LATIN = /\p{Script=Latin}/u;

/**
 * Divides text into sentences, in order, as half-open spans of UTF-16 code units without white space at
 * either end. A sentence ends after 。！？；… and their ASCII forms, with closing quotes and brackets that follow
 * at once, and at every line break. A stop between digits or before a Latin letter (3.5, `a?b`) ends nothing;
 * `.` ends a sentence only after a Latin word and before white space, so that the `1.` of a heading stays with it.
 * `within` limits the reading to a part of the text.
 */
export function splitSentences(text: string, within: Span = { start: 0, end: text.length }): readonly Span[] {
  const sentences: Span[] = [];
  for (let start = within.start; start < within.end; ) {
    const end = endOfSentence(text, start, within.end);
    const span = trimSpan(text, { start, end });
    if (span !== null) sentences.push(span);
    start = end;
  }
  return sentences;
}

/** The sentence that holds an offset, or the one before it where white space stands; `null` where there is none. */
export function sentenceAt(sentences: readonly Span[], offset: number): Span | null {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1] ?? null;
}

/**
 * What `sentenceAt` gives for the sentences of `within`, found from the offset outwards: of a long paragraph only the
 * one sentence is read. UTF-16 code units.
 */
export function sentenceAround(text: string, within: Span, offset: number): Span | null {
  let at = Math.min(offset, within.end - 1);
  while (at >= within.start && SPACE.test(text.charAt(at))) at -= 1;
  if (at < within.start) return null;
  const start = startOfSentence(text, within, at);
  return trimSpan(text, { start, end: endOfSentence(text, start, within.end) });
}

/** Where the sentence of a visible character begins, white space before it included. */
function startOfSentence(text: string, within: Span, offset: number): number {
  for (let at = offset - 1; at >= within.start; at -= 1) {
    if (text[at] !== '\n' && !isStop(text, at)) continue;
    // What goes along with a stop before it ends nothing by itself; any other character is always looked at.
    while (at > within.start && (FULL_STOPS + CLOSERS).includes(text.charAt(at))) at -= 1;
    let start = at;
    let end = endOfSentence(text, at, within.end);
    while (end <= offset) {
      start = end;
      end = endOfSentence(text, end, within.end);
    }
    if (start > at) return start;
  }
  return within.start;
}

function endOfSentence(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) {
    if (text[at] === '\n') return at + 1;
    if (isStop(text, at)) return endOfStops(text, at + 1, limit);
  }
  return limit;
}

/** The span without white space at its ends; `null` if nothing is left. */
function trimSpan(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && SPACE.test(text.charAt(start))) start += 1;
  while (end > start && SPACE.test(text.charAt(end - 1))) end -= 1;
  return start < end ? { start, end } : null;
}

function isStop(text: string, at: number): boolean {
  const char = text.charAt(at);
  const next = text.charAt(at + 1);
  if (char === '.') return LATIN.test(text.charAt(at - 1)) && (next === '' || SPACE.test(next));
  if (!FULL_STOPS.includes(char)) return false;
  // ASCII stops and the full-width point also stand inside numbers, addresses and codes.
  return !('!?;．'.includes(char) && LATIN_OR_DIGIT.test(next));
}

function endOfStops(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && FULL_STOPS.includes(text.charAt(end))) end += 1;
  while (end < limit && CLOSERS.includes(text.charAt(end)) && !opensNext(text, end)) end += 1;
  return end;
}

/** Straight quotes open and close: after a stop they close only if no word follows at once. */
function opensNext(text: string, at: number): boolean {
  return '"\''.includes(text.charAt(at)) && /[\p{L}\d]/u.test(text.charAt(at + 1));
}
