import type { Corpus } from './reading-data';

/** Answers of up to 4, 10, 20 and more characters. */
const LENGTHS = [4, 10, 20, Infinity];
/** Shares of those lengths that people's questions are expected to have (quoted in docs/quiz.md). */
const WANTED = [0.34, 0.34, 0.193, 0.127];
const SEEN = {
  cmrc: [0.127, 0.199, 0.199, 0.476],
  drcd: [0.596, 0.361, 0.039, 0.004],
  xquad: [0.4, 0.445, 0.113, 0.042],
} as const;
const MOST = 2.7;
/** DRCD is 3.5 times as large as CMRC trial, and its questions are easier and shorter than those of other texts. */
const CORPUS = {
  cmrc: { phrase: 1.5, exact: 3, close: 1.5 },
  drcd: { phrase: 1, exact: 1, close: 1 },
  xquad: { phrase: 1.5, exact: 2, close: 1 },
} as const;
/** How far the shares of lengths are moved towards those wanted: 1 all the way, 0 not at all. */
const TOWARDS = { phrase: 0.5, exact: 0.5, close: 1 } as const;

/** Answers of up to so many UTF-16 code units are short: the factoids of the metric. */
const SHORT = 10;
/**
 * What is left of the weight of a longer answer. To learn from all of it costs more of the short ones than it gains of
 * the long ones, on texts of other corpora most.
 */
const LONG_SHARE = { phrase: 1, exact: 0.3, close: 0.3 } as const;

/**
 * How much an example counts in training the phrase model and the trees: importance weighting, since the one corpus
 * asks mostly for long answers and the others almost only for short ones. `length` in UTF-16 code units, `label` 1 for
 * an answer (for `exact`, a question with its shortest reference).
 */
export function exampleWeight(
  corpus: Corpus,
  length: number,
  label: number,
  model: 'phrase' | 'exact' | 'close',
): number {
  const share = CORPUS[corpus][model];
  if (label !== 1) return share;
  const bucket = LENGTHS.findIndex((most) => length <= most);
  const ratio = Math.min(MOST, (WANTED[bucket] ?? 1) / (SEEN[corpus][bucket] ?? 1));
  return share * ratio ** TOWARDS[model] * (length > SHORT ? LONG_SHARE[model] : 1);
}
