import type { Span } from '../text/model';
import { compilePattern, reverseWords, scanText } from './bit-parallel';
import type { Selectors } from './model';

/**
 * Tells how much of a quote's context stands around a place: one side's agreement is
 * 1 - (edit distance / length), with the text allowed to be longer or shorter than the context was.
 */
export interface ContextJudge {
  /** `matched`: how many code units of both sides agree. `best`: the better side's agreement, 0 to 1. */
  readonly judge: (place: Span) => Agreement;
  /** How many code units right before and after a place are those of the context; cheap. */
  readonly countBeside: (place: Span) => number;
}
interface Agreement {
  readonly matched: number;
  readonly best: number;
}

/**
 * At least half of one side. Two unrelated stretches of Chinese agree in under a third: 的, stops and commas.
 */
export const CONTEXT_FOUND = 0.5;

/** Reads the context in `selectors` once; each judgement then reads at most twice the context on each side. */
export function createContextJudge(text: string, { prefix, suffix }: Selectors): ContextJudge {
  const reversedPrefix = compilePattern(reverseWords(prefix));
  const wholeSuffix = compilePattern(suffix);
  return {
    countBeside: ({ start, end }) => {
      let before = 0;
      while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before])
        before += 1;
      let after = 0;
      while (after < suffix.length && text[end + after] === suffix[after]) after += 1;
      return before + after;
    },
    judge: ({ start, end }) => {
      const prefixDistance = text.startsWith(prefix, start - prefix.length)
        ? 0
        : leastDistance(prefix.length, (visit) => {
            const to = Math.max(0, start - 2 * prefix.length);
            scanText(reversedPrefix, text, { from: start, to, isAnchored: true }, visit);
          });
      const suffixDistance = text.startsWith(suffix, end)
        ? 0
        : leastDistance(suffix.length, (visit) => {
            const to = Math.min(text.length, end + 2 * suffix.length);
            scanText(wholeSuffix, text, { from: end, to, isAnchored: true }, visit);
          });
      return {
        matched: prefix.length - prefixDistance + suffix.length - suffixDistance,
        best: Math.max(shareOf(prefix, prefixDistance), shareOf(suffix, suffixDistance)),
      };
    },
  };
}

function leastDistance(
  length: number,
  scan: (visit: (position: number, distance: number) => void) => void,
): number {
  let least = length;
  scan((_, distance) => {
    least = Math.min(least, distance);
  });
  return least;
}

/** No context is no evidence. */
function shareOf(context: string, distance: number): number {
  return context === '' ? 0 : 1 - distance / context.length;
}
