import type { Span } from './model';
import { splitSentences } from './sentences';

/** Where the sentences of a block begin, in order, as offsets into the whole text; its own beginning where it has none. */
export function sentenceStarts(text: string, block: Span): readonly number[] {
  const starts = splitSentences(text, block).map(({ start }) => start);
  return starts.length === 0 ? [block.start] : starts;
}

/**
 * The beginning of a sentence that is nearest to an offset, among those of one block. An offset that was right in
 * another revision, or was kept when less was known, becomes one again by this.
 */
export function nearestSentenceStart(text: string, block: Span, offset: number): number {
  return sentenceStarts(text, block).reduce((best, start) =>
    Math.abs(start - offset) < Math.abs(best - offset) ? start : best,
  );
}
