import type { Span } from '../text/model';

/** Looks this far for the border of a character as a reader sees it, in UTF-16 code units. */
const REACH = 40;

/** A number, with what it is written with, or a word in Latin letters. */
const WORD = /\d+(?:[.,]\d+)*[%％]?|\p{Script=Latin}+/gu;

/**
 * A span with one edge moved by one character as a reader sees it (grapheme cluster, UAX 29), over line ends.
 * At least one character stays.
 *
 * @returns `null` where the edge can't move that way
 */
export function resizeSpan(text: string, span: Span, edge: 'start' | 'end', step: 1 | -1): Span | null {
  const moved = { ...span, [edge]: step === 1 ? after(text, span[edge]) : before(text, span[edge]) };
  return moved.start < moved.end && moved[edge] !== span[edge] ? moved : null;
}

/**
 * A span with one edge put where a hand left it. Edges stand between characters as a reader sees them and at the ends
 * of numbers and Latin words, never inside one; at least one character stays.
 *
 * @param offset in UTF-16 code units, of the place nearest to the hand
 */
export function dragSpan(text: string, span: Span, edge: 'start' | 'end', offset: number): Span {
  const at = snapped(text, Math.max(0, Math.min(text.length, offset)));
  if (edge === 'start') {
    let start = at;
    while (text[start] === '\n') start += 1;
    return { start: Math.min(start, before(text, span.end)), end: span.end };
  }
  let end = at;
  while (text[end - 1] === '\n') end -= 1;
  return { start: span.start, end: Math.max(end, after(text, span.start)) };
}

/** The nearest place where an edge may stand. */
function snapped(text: string, offset: number): number {
  const from = Math.max(0, offset - REACH);
  const around = text.slice(from, offset + REACH);
  const inside = offset - from;
  for (const { index, 0: word } of around.matchAll(WORD)) {
    if (index < inside && inside < index + word.length)
      return from + nearer(index, index + word.length, inside);
  }
  for (const { index, segment } of clusters(around)) {
    if (index < inside && inside < index + segment.length) {
      return from + nearer(index, index + segment.length, inside);
    }
  }
  return offset;
}

function nearer(start: number, end: number, at: number): number {
  return at - start < end - at ? start : end;
}

function after(text: string, offset: number): number {
  const start = skipLineEnds(text, offset, 1);
  const [first] = clusters(text.slice(start, start + REACH));
  return start + (first?.segment.length ?? 0);
}

function before(text: string, offset: number): number {
  const end = skipLineEnds(text, offset, -1);
  const from = Math.max(0, end - REACH);
  const last = clusters(text.slice(from, end)).at(-1);
  return last ? from + last.index : end;
}

/** A line end is no place for an edge: the next character on that side is meant. */
function skipLineEnds(text: string, offset: number, step: 1 | -1): number {
  let at = offset;
  while (text[step === 1 ? at : at - 1] === '\n') at += step;
  return at;
}

function clusters(words: string): readonly Intl.SegmentData[] {
  return [...new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(words)];
}
