import type { Span } from '../../text/model';
import type { Words } from './analysis';

/** A run of words, by their indexes; `to` is exclusive. */
export interface WordRun {
  readonly from: number;
  readonly to: number;
}

/** The words inside a span, by index. Words that only partly lie in it are left out. */
export function wordsIn(words: Words, span: Span): WordRun {
  let from = lowerBound(words.start, words.count, span.start);
  let to = from;
  while (to < words.count && (words.end[to] ?? 0) <= span.end) to += 1;
  if (from > to) from = to;
  return { from, to };
}

/** The longest runs of words whose class is accepted. */
export function runsOf(within: WordRun, accept: (word: number) => boolean): WordRun[] {
  const runs: WordRun[] = [];
  let from = -1;
  for (let word = within.from; word <= within.to; word += 1) {
    const isIn = word < within.to && accept(word);
    if (isIn && from < 0) from = word;
    if (!isIn && from >= 0) {
      runs.push({ from, to: word });
      from = -1;
    }
  }
  return runs;
}

/** The stretch of text that a run covers. */
export function spanOfRun(words: Words, { from, to }: WordRun): Span {
  return { start: words.start[from] ?? 0, end: words.end[to - 1] ?? 0 };
}

function lowerBound(values: Int32Array, count: number, wanted: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
