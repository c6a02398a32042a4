import type { SourceSpan } from './model';

/**
 * Finds the words that answer a question in a text: where they were, else the occurrence nearest to it.
 *
 * @param near offset where they are expected, UTF-16 code units
 * @returns `null` where the quote is empty or does not stand in the text
 */
export function placeQuote(text: string, quote: string, near = 0): SourceSpan | null {
  if (quote === '') return null;
  const before = text.lastIndexOf(quote, near);
  const after = text.indexOf(quote, near);
  const isBeforeNearer = before >= 0 && (after < 0 || near - before <= after - near);
  const start = isBeforeNearer ? before : after;
  return start < 0 ? null : { start, end: start + quote.length, quote };
}
