import {
  BOUNDARY_ROLES,
  boundaryFeatures,
  FEATURES_PER_WORD,
  TABLE_SIZE,
} from '../../src/core/quiz/facts/boundary-features';
import type { BoundaryModel } from '../../src/core/quiz/facts/boundary-model';
import type { Example } from './examples';
import { seededRandom } from './random';

const EPOCHS = 5;
const RATE = 0.12;
const DECAY = 2e-6;

/**
 * Fits the three hashed logistic regressions of the boundary model by AdaGrad with a small L2 decay on the weights
 * touched (Duchi, Hazan & Singer 2011). Order of examples and so the result follow from `seed`.
 */
export function trainBoundaryModel(examples: readonly Example[], seed: number): BoundaryModel {
  const weights = BOUNDARY_ROLES.map(() => new Float32Array(TABLE_SIZE));
  const bias = BOUNDARY_ROLES.map((_, role) =>
    fitRole(examples, role, weights[role] ?? new Float32Array(0), seed),
  );
  return { bias, weights };
}

function fitRole(examples: readonly Example[], role: number, weights: Float32Array, seed: number): number {
  const random = seededRandom(seed + role);
  const squares = new Float32Array(TABLE_SIZE).fill(0.1);
  const features = new Int32Array(FEATURES_PER_WORD);
  let bias = -2;
  let biasSquares = 1;
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (example === undefined) continue;
      const { analysis, labels } = example;
      for (let word = 0; word < analysis.words.count; word += 1) {
        boundaryFeatures(analysis.words, analysis.text, word, role, features);
        let sum = bias;
        for (let slot = 0; slot < FEATURES_PER_WORD; slot += 1) sum += weights[features[slot] ?? 0] ?? 0;
        const error = 1 / (1 + Math.exp(-sum)) - (((labels[word] ?? 0) >> role) & 1);
        biasSquares += error * error;
        bias -= (RATE * error) / Math.sqrt(biasSquares);
        for (let slot = 0; slot < FEATURES_PER_WORD; slot += 1) {
          const at = features[slot] ?? 0;
          const weight = weights[at] ?? 0;
          const slope = error + DECAY * weight * 1000;
          const square = (squares[at] ?? 0) + slope * slope;
          squares[at] = square;
          weights[at] = weight - (RATE * slope) / Math.sqrt(square);
        }
      }
    }
  }
  return bias;
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}
