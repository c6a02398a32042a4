import type { BoundaryModel } from '../../src/core/quiz/facts/boundary-model';
import { featureRows, type FactModel } from '../../src/core/quiz/facts/fact-model';
import { SPAN_FEATURES } from '../../src/core/quiz/facts/span-features';
import { foldOf, isAnswer, type Example } from './examples';
import { exampleWeight } from './example-weight';
import { seededRandom } from './random';
import { trainBoundaryModel } from './train-linear';
import { trainTrees, type Rows, type TreeOptions } from './train-trees';

const INNER_FOLDS = 4;
const NEGATIVE_SHARE = 0.15;
export const TREES = { trees: 160, depth: 5, rate: 0.1 } as const;

/**
 * Trains the boundary model and, on its out-of-fold scores (so that the trees see it as honest as it will be on new
 * text), the trees. The same examples and seed give the same model.
 */
export function trainModel(
  examples: readonly Example[],
  seed: number,
  options: Omit<TreeOptions, 'seed'> = TREES,
): FactModel {
  const rows: Rows[] = [];
  const random = seededRandom(seed);
  for (let fold = 0; fold < INNER_FOLDS; fold += 1) {
    const isHeldOut = ({ paragraph }: Example): boolean =>
      foldOf({ ...paragraph, article: `${paragraph.article}#` }, INNER_FOLDS) === fold;
    const boundaries = trainBoundaryModel(
      examples.filter((example) => !isHeldOut(example)),
      seed + 10 * fold,
    );
    for (const example of examples) if (isHeldOut(example)) rows.push(rowsOf(example, boundaries, random));
  }
  return {
    boundaries: trainBoundaryModel(examples, seed),
    trees: trainTrees(joinRows(rows), { ...options, seed }),
  };
}

/** All answers and a part of the rest, weighted up to stand for all of it. */
function rowsOf(example: Example, boundaries: BoundaryModel, random: () => number): Rows {
  const { candidates, rows } = featureRows(example.analysis, example.candidates, boundaries);
  const kept: { at: number; label: number }[] = [];
  candidates.forEach((candidate, at) => {
    const label = isAnswer(example, candidate) ? 1 : 0;
    if (label === 1 || random() < NEGATIVE_SHARE) kept.push({ at, label });
  });
  const values = new Float32Array(kept.length * SPAN_FEATURES);
  kept.forEach(({ at }, index) => {
    values.set(rows.subarray(at * SPAN_FEATURES, (at + 1) * SPAN_FEATURES), index * SPAN_FEATURES);
  });
  return {
    width: SPAN_FEATURES,
    values,
    labels: Float32Array.from(kept, ({ label }) => label),
    weights: Float32Array.from(kept, ({ at, label }) => {
      const length = (candidates[at]?.end ?? 0) - (candidates[at]?.start ?? 0);
      return exampleWeight(example.paragraph.corpus, length, label) / (label === 1 ? 1 : NEGATIVE_SHARE);
    }),
  };
}

function joinRows(parts: readonly Rows[]): Rows {
  const count = parts.reduce((sum, { labels }) => sum + labels.length, 0);
  const joined = {
    width: SPAN_FEATURES,
    values: new Float32Array(count * SPAN_FEATURES),
    labels: new Float32Array(count),
    weights: new Float32Array(count),
  };
  let at = 0;
  for (const { values, labels, weights } of parts) {
    joined.values.set(values, at * SPAN_FEATURES);
    joined.labels.set(labels, at);
    joined.weights.set(weights, at);
    at += labels.length;
  }
  return joined;
}
