import type { Analysis } from './analysis';
import { scoreBoundaries, type BoundaryModel } from './boundary-model';
import { addProposals, type Candidate } from './candidate';
import { fillSpanFeatures, SPAN_FEATURES, spanContext } from './span-features';
import { predictTrees, type TreeModel } from './tree-model';
import { proposeWordSpans } from './word-spans';

/** All that is learned: where answers begin and end, and which candidates are answers. */
export interface FactModel {
  readonly boundaries: BoundaryModel;
  readonly trees: TreeModel;
}

/** Candidates with their features, `SPAN_FEATURES` numbers each. */
export interface FeatureRows {
  readonly candidates: readonly Candidate[];
  readonly rows: Float32Array;
}

/** Adds the spans that the boundary model likes to those of the rules, and computes the features of all. */
export function featureRows(
  analysis: Analysis,
  ruled: readonly Candidate[],
  model: BoundaryModel,
): FeatureRows {
  const scores = scoreBoundaries(analysis, model);
  const candidates = addProposals(ruled, proposeWordSpans(analysis, scores));
  const context = spanContext(analysis, scores, candidates);
  const rows = new Float32Array(candidates.length * SPAN_FEATURES);
  candidates.forEach((candidate, index) => fillSpanFeatures(context, candidate, rows, index * SPAN_FEATURES));
  return { candidates, rows };
}

/** The chance of each candidate to be asked for. */
export function probabilities({ candidates, rows }: FeatureRows, trees: TreeModel): Float64Array {
  return Float64Array.from(candidates, (_, index) => {
    return 1 / (1 + Math.exp(-predictTrees(trees, rows, index * SPAN_FEATURES)));
  });
}
