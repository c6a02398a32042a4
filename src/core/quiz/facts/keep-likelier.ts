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
  // Loops, not maps: a long text has a hundred thousand candidates.
  const scored = new Float64Array(candidates.length);
  let count = 0;
  candidates.forEach(({ kind }, index) => {
    if (kind !== 'phrase') return;
    scored[count] = scores[index] ?? 0;
    count += 1;
  });
  const phrases = scored.subarray(0, count).sort();
  const lowest = phrases[phrases.length - 1 - limit] ?? -Infinity;
  const kept: number[] = [];
  candidates.forEach(({ kind }, index) => {
    if (kind !== 'phrase' || (scores[index] ?? 0) >= lowest) kept.push(index);
  });
  return kept;
}
