import type { Candidate } from './candidate';

/**
 * The candidates, by index, that are of a better kind than `phrase` or among the phrases of the highest scores;
 * `perThousand` of these are kept for 1,000 of `length` characters, and `least` at any rate.
 */
export function keepLikelier(
  candidates: readonly Candidate[],
  scores: ArrayLike<number>,
  length: number,
  { perThousand, least }: { readonly perThousand: number; readonly least: number },
): number[] {
  const limit = Math.max(least, Math.ceil((perThousand * length) / 1000));
  const phrases = Float64Array.from(
    candidates.flatMap(({ kind }, index) => (kind === 'phrase' ? [scores[index] ?? 0] : [])),
  ).sort();
  const lowest = phrases[phrases.length - 1 - limit] ?? -Infinity;
  return candidates.flatMap(({ kind }, index) =>
    kind !== 'phrase' || (scores[index] ?? 0) >= lowest ? [index] : [],
  );
}
