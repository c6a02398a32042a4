import type { Span } from '../../../text/model';
import type { SentenceView } from './sentence-view';

/** Opening marks and, at the same places in `CLOSE`, those that close them. */
export const OPEN = '“‘「『《〈（([';
export const CLOSE = '”’」』》〉）)]';

/** Cuts a span at marks that stand outside quotes and brackets; empty parts are dropped. */
export function splitOutside(text: string, span: Span, marks: string): Span[] {
  const parts: Span[] = [];
  let depth = 0;
  let start = span.start;
  for (let at = span.start; at <= span.end; at += 1) {
    const char = text.charAt(at);
    if (at < span.end && OPEN.includes(char)) depth += 1;
    if (at < span.end && CLOSE.includes(char)) depth = Math.max(0, depth - 1);
    if (at < span.end && (depth > 0 || !marks.includes(char))) continue;
    if (at > start) parts.push({ start, end: at });
    start = at + 1;
  }
  return parts;
}

/** “甲”“乙” side by side are two items. */
export function splitQuotes(text: string, part: Span): Span[] {
  const cuts: Span[] = [];
  let start = part.start;
  for (let at = part.start + 1; at < part.end; at += 1) {
    if (!'”》』」'.includes(text.charAt(at - 1)) || !'“《『「'.includes(text.charAt(at))) continue;
    cuts.push({ start, end: at });
    start = at;
  }
  return [...cuts, { start, end: part.end }];
}

/** What stands between marks and holds a 、. */
export function bracketed(text: string): Span[] {
  return [...text.matchAll(/[“「『（(]([^“”「」『』（）()]*、[^“”「」『』（）()]*)[”」』）)]/gu)].map(
    (match) => ({
      start: match.index + 1,
      end: match.index + match[0].length - 1,
    }),
  );
}

/** True where an offset lies between an opening mark and its closing one. */
export function isInsideMarks(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return [...OPEN].some((open, index) => before.lastIndexOf(open) > before.lastIndexOf(CLOSE.charAt(index)));
}

/** Length in UTF-16 code units. */
export function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** The span moved by an offset. */
export function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Whether a word begins at an offset into the sentence. */
export function isCutAt(sentence: SentenceView, at: number): boolean {
  return (sentence.analysis.words.startingAt[sentence.start + at] ?? -1) >= 0;
}
