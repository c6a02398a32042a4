import { featureRows, type FactModel, type LinearModels } from '../../src/core/quiz/facts/fact-model';
import { SPAN_FEATURES } from '../../src/core/quiz/facts/span-features';
import { foldOf, isAnswer, isClose, type Example } from './examples';
import { exampleWeight } from './example-weight';
import { seededRandom } from './random';
import { trainBoundaryModel, trainPhraseModel } from './train-linear';
import { trainTrees, type Rows } from './train-trees';

const INNER_FOLDS = 4;
/** Share of the candidates that nobody asked for that the trees are shown; they count for all of them. */
const SHOWN = 0.15;
const EXACT_TREES = { trees: 260, depth: 5, rate: 0.06 } as const;
const CLOSE_TREES = { trees: 120, depth: 5, rate: 0.1 } as const;

/**
 * Trains the linear models and, on their out-of-fold scores (so that the trees see them as honest as they will be on
 * new text), the trees. The same examples and seed give the same model.
 */
export function trainModel(examples: readonly Example[], seed: number): FactModel {
  const parts: ShownRows[] = [];
  const random = seededRandom(seed);
  for (let fold = 0; fold < INNER_FOLDS; fold += 1) {
    const isHeldOut = ({ paragraph }: Example): boolean =>
      foldOf({ ...paragraph, article: `${paragraph.article}#` }, INNER_FOLDS) === fold;
    const linear = trainLinearModels(
      examples.filter((example) => !isHeldOut(example)),
      seed + 10 * fold,
    );
    for (const example of examples) if (isHeldOut(example)) parts.push(rowsOf(example, linear, random));
  }
  const values = joined(parts.map((part) => part.values));
  const rowsFor = (target: 'exact' | 'close'): Rows => ({
    width: SPAN_FEATURES,
    values,
    labels: joined(parts.map((part) => part[target].labels)),
    weights: joined(parts.map((part) => part[target].weights)),
  });
  return {
    ...trainLinearModels(examples, seed),
    exact: trainTrees(rowsFor('exact'), { ...EXACT_TREES, seed }),
    close: trainTrees(rowsFor('close'), { ...CLOSE_TREES, seed: seed + 1 }),
  };
}

function trainLinearModels(examples: readonly Example[], seed: number): LinearModels {
  const boundaries = trainBoundaryModel(examples, seed);
  return { boundaries, phrases: trainPhraseModel(examples, boundaries, seed) };
}

/** What the trees are shown of one paragraph: features, and labels with weights for either model. */
interface ShownRows {
  readonly values: Float32Array;
  readonly exact: Target;
  readonly close: Target;
}

interface Target {
  readonly labels: Float32Array;
  readonly weights: Float32Array;
}

/** All answers and a part of the rest, weighted up to stand for all of it. */
function rowsOf(example: Example, linear: LinearModels, random: () => number): ShownRows {
  const { candidates, rows } = featureRows(example.analysis, example.candidates, linear);
  const shown = candidates.flatMap((candidate, at) => {
    const isExact = isAnswer(example, candidate);
    const share = isExact ? 1 : SHOWN;
    return random() < share ? [{ candidate, at, share, isExact, isClose: isClose(example, candidate) }] : [];
  });
  const values = new Float32Array(shown.length * SPAN_FEATURES);
  shown.forEach(({ at }, index) => {
    values.set(rows.subarray(at * SPAN_FEATURES, (at + 1) * SPAN_FEATURES), index * SPAN_FEATURES);
  });
  const targetOf = (target: 'exact' | 'close'): Target => {
    const labels = Float32Array.from(shown, (row) =>
      (target === 'exact' ? row.isExact : row.isClose) ? 1 : 0,
    );
    const weights = Float32Array.from(shown, ({ candidate, share }, index) => {
      const length = candidate.end - candidate.start;
      return exampleWeight(example.paragraph.corpus, length, labels[index] ?? 0, target) / share;
    });
    return { labels, weights };
  };
  return { values, exact: targetOf('exact'), close: targetOf('close') };
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
