import type { Analysis } from './analysis';
import type { BoundaryScores } from './boundary-model';
import type { Proposal } from './candidate';

const MAX_WORDS = 9;
const KEPT_PER_WORD = 0.5;
const STOPS = '，。；：！？,;!?';

/**
 * Spans of one to nine words within a clause that the boundary model likes best by start and end together, whatever
 * the rules say: half as many as the sentence has words.
 */
export function proposeWordSpans({ words, text }: Analysis, { start, end }: BoundaryScores): Proposal[] {
  const found: Proposal[] = [];
  for (let from = 0; from < words.count; ) {
    let to = from;
    while (to < words.count && words.sentence[to] === words.sentence[from]) to += 1;
    const spans: { first: number; last: number; score: number }[] = [];
    for (let first = from; first < to; first += 1) {
      for (let last = first; last < Math.min(to, first + MAX_WORDS); last += 1) {
        if (STOPS.includes(text.charAt(words.start[last] ?? 0))) break;
        spans.push({ first, last, score: (start[first] ?? 0) + (end[last] ?? 0) });
      }
    }
    spans.sort((a, b) => b.score - a.score || a.first - b.first || a.last - b.last);
    for (const { first, last } of spans.slice(0, Math.ceil((to - from) * KEPT_PER_WORD))) {
      found.push({
        rule: 'wordSpan',
        kind: 'phrase',
        start: words.start[first] ?? 0,
        end: words.end[last] ?? 0,
      });
    }
    from = to;
  }
  return found;
}
