import type { Span } from '../text/model';

/** Words of a text with a little of what stands around them on their line. */
export interface Snippet {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const ELLIPSIS = '…';

/**
 * Cuts a snippet out of a text: up to `around` UTF-16 code units on each side of a span, within its block,
 * never through a surrogate pair, with an ellipsis where the line goes on.
 */
export function snippetAround(text: string, { start, end }: Span, around = 24): Snippet {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const found = text.indexOf('\n', end);
  const lineEnd = found < 0 ? text.length : found;
  const from = Math.max(lineStart, outsidePair(text, start - around));
  const to = Math.min(lineEnd, outsidePair(text, end + around));
  return {
    before: (from > lineStart ? ELLIPSIS : '') + text.slice(from, start),
    words: text.slice(start, end),
    after: text.slice(end, to) + (to < lineEnd ? ELLIPSIS : ''),
  };
}

/** The offset, moved by one where it is inside a surrogate pair. */
function outsidePair(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset + 1 : offset;
}
