import { createRandom, shuffled } from '../../random';
import type { Histories } from './histories';
import { addLossSlope, type Fitness, fitnessOf, type Foretold, foretell, isBetter } from './loss';
import { DEFAULT_WEIGHTS, WEIGHT_BOUNDS, WEIGHT_SPREAD, type Weights } from './weights';

/** Graded recalls from which on a log says enough of its learner; Anki's former limit too. */
export const LEAST_REVIEWS = 400;

/** What came of a fit. */
export interface WeightFit {
  /** Fitted to all recalls; `null` where fitted weights foretold recalls that they had not seen no better. */
  readonly weights: Weights | null;
  /** How the weights in force foretell all recalls. */
  readonly before: Fitness;
  /** How fitted weights foretell the same, each by a fit that had not seen its item. */
  readonly after: Fitness;
}

/** Parts of the items, each foretold by a fit to the others. */
const FOLDS = 5;
/** Tested recalls of one step, about as many as fsrs-optimizer takes. */
const BATCH = 512;
const LEAST_STEPS = 300;
const LEAST_EPOCHS = 5;
/** In units of the spread of each weight, at the first step; it falls to nothing along a half cosine. */
const RATE = 0.05;
const MOMENTUM = 0.9;
const SCALE_MEMORY = 0.999;
const TINY = 1e-8;
/** Any number: the same log gives the same weights. */
const SEED = 2023;
/** Decimals kept of a weight. */
const PRECISION = 1e4;

/**
 * Fits the weights of FSRS-6 to a log: Adam (Kingma & Ba 2015) on the log loss of each recall, with weights drawn
 * towards the default ones by how much they differ between learners, as fsrs-optimizer does. Whether it is any good
 * is told by cross-validation over items: fitted weights are given only where they foretell what they have not seen
 * better than `present` does, and not by chance. Deterministic.
 *
 * @param present the weights in force
 * @param onProgress told the share done, 0…1
 */
export function fitWeights(
  histories: Histories,
  present: Weights,
  onProgress: (share: number) => void = () => {},
): WeightFit {
  const items = Array.from({ length: histories.starts.length - 1 }, (_, item) => item);
  const folds = Array.from({ length: FOLDS }, (_, fold) => items.filter((item) => item % FOLDS === fold));
  const part = (done: number) => (share: number) => onProgress((done + share) / (FOLDS + 1));
  const unseen = folds.map((fold, index) => {
    const trial = descend(
      histories,
      items.filter((item) => item % FOLDS !== index),
      part(index),
    );
    return foretell(histories, trial, fold);
  });
  const fitted = joined(unseen);
  const inForce = joined(folds.map((fold) => foretell(histories, present, fold)));
  const weights = isBetter(fitted, inForce) ? descend(histories, items, part(FOLDS)) : null;
  onProgress(1);
  return { weights, before: fitnessOf(inForce), after: fitnessOf(fitted) };
}

function joined(parts: readonly Foretold[]): Foretold {
  return {
    chances: parts.flatMap(({ chances }) => chances),
    isRecalled: parts.flatMap(({ isRecalled }) => isRecalled),
  };
}

function descend(
  histories: Histories,
  items: readonly number[],
  onProgress: (share: number) => void,
): Weights {
  const tested = items.reduce((sum, item) => sum + testedOf(histories, item), 0);
  if (tested === 0) return DEFAULT_WEIGHTS;
  const itemsABatch = Math.max(1, Math.round((items.length * BATCH) / tested));
  const batches = Math.ceil(items.length / itemsABatch);
  const steps = Math.max(LEAST_STEPS, LEAST_EPOCHS * batches);
  const random = createRandom(SEED);
  // Away from the default weights, in units of their spread.
  const away = new Float64Array(DEFAULT_WEIGHTS.length);
  const mean = new Float64Array(away.length);
  const square = new Float64Array(away.length);
  let order: readonly number[] = [];
  for (let step = 0; step < steps; step += 1) {
    const batch = step % batches;
    if (batch === 0) order = shuffled(items, random);
    const weights = weightsAt(away);
    const slope = new Float64Array(away.length);
    const chosen = order.slice(batch * itemsABatch, (batch + 1) * itemsABatch);
    const count = Math.max(1, addLossSlope(histories, weights, chosen, slope));
    const rate = (RATE / 2) * (1 + Math.cos((Math.PI * step) / steps));
    for (let index = 0; index < away.length; index += 1) {
      const drawn = (2 * (away[index] ?? 0)) / tested;
      const gradient = ((slope[index] ?? 0) * (WEIGHT_SPREAD[index] ?? 1)) / count + drawn;
      mean[index] = MOMENTUM * (mean[index] ?? 0) + (1 - MOMENTUM) * gradient;
      square[index] = SCALE_MEMORY * (square[index] ?? 0) + (1 - SCALE_MEMORY) * gradient ** 2;
      const direction =
        (mean[index] ?? 0) /
        (1 - MOMENTUM ** (step + 1)) /
        (Math.sqrt((square[index] ?? 0) / (1 - SCALE_MEMORY ** (step + 1))) + TINY);
      away[index] = (away[index] ?? 0) - rate * direction;
    }
    clip(away);
    onProgress((step + 1) / steps);
  }
  return weightsAt(away).map((weight) => Math.round(weight * PRECISION) / PRECISION);
}

function testedOf({ starts, isTested }: Histories, item: number): number {
  return isTested.subarray(starts[item], starts[item + 1]).reduce((sum, tested) => sum + tested, 0);
}

function weightsAt(away: Float64Array): Weights {
  return DEFAULT_WEIGHTS.map((weight, index) => weight + (away[index] ?? 0) * (WEIGHT_SPREAD[index] ?? 1));
}

/** Brings weights back within their bounds. */
function clip(away: Float64Array): void {
  for (const [index, [min, max]] of WEIGHT_BOUNDS.entries()) {
    const weight = DEFAULT_WEIGHTS[index] ?? 0;
    const spread = WEIGHT_SPREAD[index] ?? 1;
    away[index] = Math.min((max - weight) / spread, Math.max((min - weight) / spread, away[index] ?? 0));
  }
}
