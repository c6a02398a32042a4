import type { Span } from '../text/model';

/** Looks this far for the border of a character as a reader sees it, in UTF-16 code units. */
const REACH = 40;

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
