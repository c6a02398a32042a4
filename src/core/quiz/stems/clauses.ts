import type { Span } from '../../text/model';

const OPENERS = '“‘《〈（(「『【[';
const CLOSERS = '”’》〉）)」』】]';
const SEPARATORS = '，,；;：:';

/**
 * Divides a sentence at its commas, semicolons and colons, but not inside quotes or brackets. Each clause keeps the
 * mark that ends it. Spans are half-open, in UTF-16 code units.
 */
export function splitClauses(text: string, sentence: Span): readonly Span[] {
  const clauses: Span[] = [];
  let start = sentence.start;
  let depth = 0;
  for (let at = sentence.start; at < sentence.end; at += 1) {
    const char = text.charAt(at);
    if (OPENERS.includes(char)) depth += 1;
    else if (CLOSERS.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && SEPARATORS.includes(char) && !isInsideNumber(text, at)) {
      clauses.push({ start, end: at + 1 });
      start = at + 1;
    }
  }
  if (start < sentence.end) clauses.push({ start, end: sentence.end });
  return clauses;
}

/** The comma of 12,500 and the colon of 16:41. */
function isInsideNumber(text: string, at: number): boolean {
  return /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
}
