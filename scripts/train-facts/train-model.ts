import { featureRows, type FactModel, type LinearModels } from '../../src/core/quiz/facts/fact-model';
import { SPAN_FEATURES } from '../../src/core/quiz/facts/span-features';
import { askedTargets } from './asked-targets';
import { foldOf, isClose, type Example } from './examples';
import { exampleWeight } from './example-weight';
import { listLoss, logisticLoss } from './losses';
import { seededRandom } from './random';
import { trainBoundaryModel, trainPhraseModel } from './train-linear';
import { trainTrees } from './train-trees';

const INNER_FOLDS = 8;
/** Share of the candidates that nobody asked for that the trees are shown; they count for all of them. */
const SHOWN = 0.15;
const EXACT_TREES = { trees: 350, depth: 5, rate: 0.043, featureShare: 0.3 } as const;
const CLOSE_TREES = { trees: 120, depth: 5, rate: 0.1, featureShare: 0.6 } as const;

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
  const standsFor = joined(parts.map((part) => part.standsFor));
  const rows = {
    width: SPAN_FEATURES,
    count: standsFor.length,
    values: joined(parts.map((part) => part.values)),
  };
  const close = joined(parts.map((part) => part.close));
  const closeWeights = joined(parts.map((part) => part.closeWeights));
  const targets = joined(parts.map((part) => part.targets));
  let shown = 0;
  const groupEnds = parts.map((part) => (shown += part.targets.length));
  return {
    ...trainLinearModels(examples, seed),
    exact: trainTrees(rows, listLoss(targets, standsFor, groupEnds), { ...EXACT_TREES, seed }),
    close: trainTrees(rows, logisticLoss(close, closeWeights), { ...CLOSE_TREES, seed: seed + 1 }),
  };
}

function trainLinearModels(examples: readonly Example[], seed: number): LinearModels {
  const boundaries = trainBoundaryModel(examples, seed);
  return { boundaries, phrases: trainPhraseModel(examples, boundaries, seed) };
}

/** What the trees are shown of one paragraph: features and what is known of each row. */
interface ShownRows {
  readonly values: Float32Array;
  /** For how many candidates of the paragraph each row stands. */
  readonly standsFor: Float32Array;
  /** How much each is asked for. */
  readonly targets: Float32Array;
  /** 1 for those that come close to what is asked for, with weights. */
  readonly close: Float32Array;
  readonly closeWeights: Float32Array;
}

/** All answers and a part of the rest, which stands for all of it. */
function rowsOf(example: Example, linear: LinearModels, random: () => number): ShownRows {
  const { candidates, rows } = featureRows(example.analysis, example.candidates, linear);
  const asked = askedTargets(example, candidates);
  const shown = candidates.flatMap((candidate, at) => {
    const target = asked[at] ?? 0;
    const share = target > 0 ? 1 : SHOWN;
    if (random() >= share) return [];
    const label = isClose(example, candidate) ? 1 : 0;
    const length = candidate.end - candidate.start;
    const weight = exampleWeight(example.paragraph.corpus, length, label, 'close') / share;
    return [{ at, share, target, label, weight }];
  });
  const values = new Float32Array(shown.length * SPAN_FEATURES);
  shown.forEach(({ at }, index) => {
    values.set(rows.subarray(at * SPAN_FEATURES, (at + 1) * SPAN_FEATURES), index * SPAN_FEATURES);
  });
  return {
    values,
    standsFor: Float32Array.from(shown, ({ share }) => 1 / share),
    targets: Float32Array.from(shown, ({ target }) => target),
    close: Float32Array.from(shown, ({ label }) => label),
    closeWeights: Float32Array.from(shown, ({ weight }) => weight),
  };
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
