import type { Analysis } from './analysis';
import { edgeScore, scoreBoundaries, type BoundaryModel } from './boundary-model';
import { addProposals, type Candidate } from './candidate';
import { keepLikelier } from './keep-likelier';
import { scorePhrases, type PhraseModel } from './phrase-model';
import { spanContext } from './span-context';
import { fillSpanFeatures, SPAN_FEATURES } from './span-features';
import { predictTrees, type TreeModel } from './tree-model';
import { wordContext } from './word-context';
import { proposeWordSpans } from './word-spans';

/** What is learned of words and of spans by what they say. */
export interface LinearModels {
  readonly boundaries: BoundaryModel;
  readonly phrases: PhraseModel;
}

/** All that is learned: the linear models, and the trees that judge a span by its features. */
export interface FactModel extends LinearModels {
  /** How much of what is asked is just this span, compared with the other spans of the text. */
  readonly exact: TreeModel;
  /** How likely it comes close to what is asked for. */
  readonly close: TreeModel;
}

/** Candidates with their features, `SPAN_FEATURES` numbers each. */
export interface FeatureRows {
  readonly candidates: readonly Candidate[];
  readonly rows: Float32Array;
}

/** Phrases beyond this many in 1,000 characters, by the linear models alone, are not worth the trees' time. */
const JUDGED = { perThousand: 400, least: 100 };

/**
 * Adds the spans that the boundary model likes to those of the rules, leaves out the phrases that the linear models
 * like least, and computes the features of the others.
 */
export function featureRows(
  analysis: Analysis,
  ruled: readonly Candidate[],
  model: LinearModels,
): FeatureRows {
  const { words, text } = analysis;
  const scores = scoreBoundaries(analysis, model.boundaries);
  const all = addProposals(ruled, proposeWordSpans(analysis, scores));
  const around = wordContext(words, text);
  const phrases = scorePhrases(analysis, around, all, model.phrases);
  const context = spanContext(analysis, around, scores, all, phrases);
  const liking = Float32Array.from(all, ({ start, end }, index) => {
    const ends =
      edgeScore(scores.start, words.startingAt[start]) + edgeScore(scores.end, words.endingAt[end]);
    return (phrases[index] ?? 0) + ends;
  });
  const kept = keepLikelier(all, liking, text.length, JUDGED);
  const rows = new Float32Array(kept.length * SPAN_FEATURES);
  const candidates: Candidate[] = [];
  for (const index of kept) {
    const candidate = all[index];
    if (candidate === undefined) continue;
    fillSpanFeatures(context, candidate, phrases[index] ?? 0, rows, candidates.length * SPAN_FEATURES);
    candidates.push(candidate);
  }
  return { candidates, rows };
}

/** Questions that people ask of 1,000 characters (CMRC 7.5, DRCD 7.9). */
const ASKED_PER_THOUSAND = 8;

/**
 * How many of the questions that would be asked of a text of `length` UTF-16 code units ask for each row: softmax over
 * all of the text's rows.
 */
export function sharesOfAsked(
  rows: Float32Array,
  count: number,
  trees: TreeModel,
  length: number,
): Float64Array {
  const shares = predictTrees(trees, rows, count, SPAN_FEATURES);
  let most = -Infinity;
  for (let row = 0; row < count; row += 1) most = Math.max(most, shares[row] ?? 0);
  let sum = 0;
  for (let row = 0; row < count; row += 1) {
    shares[row] = Math.exp((shares[row] ?? 0) - most);
    sum += shares[row] ?? 0;
  }
  const asked = (ASKED_PER_THOUSAND * length) / 1000;
  for (let row = 0; row < count; row += 1) shares[row] = ((shares[row] ?? 0) * asked) / sum;
  return shares;
}

/** The chance of each row by one of the tree models. */
export function probabilities(rows: Float32Array, count: number, trees: TreeModel): Float64Array {
  const chances = predictTrees(trees, rows, count, SPAN_FEATURES);
  for (let row = 0; row < count; row += 1) chances[row] = 1 / (1 + Math.exp(-(chances[row] ?? 0)));
  return chances;
}
