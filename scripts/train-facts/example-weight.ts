/** Answers of up to 4, 10, 20 and more characters. */
const LENGTHS = [4, 10, 20, Infinity];
/** Shares of those lengths that people's questions are expected to have (quoted in docs/quiz.md). */
const WANTED = [0.34, 0.34, 0.193, 0.127];
const SEEN = { cmrc: [0.127, 0.199, 0.199, 0.476], drcd: [0.596, 0.361, 0.039, 0.004] } as const;
const MOST = 2.7;
/** DRCD is 3.5 times as large, and its questions are easier and shorter than those of other texts. */
const CORPUS = { cmrc: 1.5, drcd: 1 } as const;
/** How far the shares of lengths are moved towards those wanted: 1 all the way, 0 not at all. */
const TOWARDS = { phrase: 0.5, exact: 0.5, close: 1 } as const;

/**
 * How much an example counts in training the phrase model and the trees: importance weighting, since the one corpus
 * asks mostly for long answers and the other almost only for short ones. `length` in UTF-16 code units, `label` 1 for
 * an answer.
 */
export function exampleWeight(
  corpus: 'cmrc' | 'drcd',
  length: number,
  label: number,
  model: 'phrase' | 'exact' | 'close',
): number {
  if (label !== 1) return CORPUS[corpus];
  const bucket = LENGTHS.findIndex((most) => length <= most);
  const ratio = Math.min(MOST, (WANTED[bucket] ?? 1) / (SEEN[corpus][bucket] ?? 1));
  return CORPUS[corpus] * ratio ** TOWARDS[model];
}
