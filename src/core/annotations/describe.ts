import type { Span } from '../text/model';
import type { Selectors } from './model';
import { CONTEXT_LENGTH } from './model';

/**
 * Describes a span of a text so that it can be found again after edits: its words, up to `CONTEXT_LENGTH`
 * UTF-16 code units before and after, its offsets and the revision they count in. Context is never cut inside
 * a surrogate pair. Throws RangeError for a span outside the text.
 */
export function describeSpan(text: string, span: Span, revision: number): Selectors {
  const { start, end } = span;
  if (
    !(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length)
  ) {
    throw new RangeError(`No span ${start}–${end} in a text of ${text.length}`);
  }
  const from = Math.max(0, start - CONTEXT_LENGTH);
  const to = Math.min(text.length, end + CONTEXT_LENGTH);
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(from < start && isInsidePair(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, to > end && isInsidePair(text, to) ? to - 1 : to),
    revision,
  };
}

function isInsidePair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
