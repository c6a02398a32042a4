import type { Analysis } from './analysis';
import { boundaryFeatures, FEATURES_PER_WORD, TABLE_SIZE } from './boundary-features';

const CUT = -9;

/** Three hashed linear models, one a role; weights as floats. */
export interface BoundaryModel {
  readonly bias: readonly number[];
  readonly weights: readonly Float32Array[];
}

/** Log-odds for each word of a text. */
export interface BoundaryScores {
  readonly start: Float32Array;
  readonly end: Float32Array;
  readonly inside: Float32Array;
}

/** How likely each word is to start an answer, end one and lie in one. */
export function scoreBoundaries({ words, text }: Analysis, model: BoundaryModel): BoundaryScores {
  const features = new Int32Array(FEATURES_PER_WORD);
  const [start, end, inside] = [0, 1, 2].map((role) => {
    const scores = new Float32Array(words.count);
    const weights = model.weights[role] ?? new Float32Array(TABLE_SIZE);
    const bias = model.bias[role] ?? 0;
    for (let word = 0; word < words.count; word += 1) {
      boundaryFeatures(words, text, word, role, features);
      let sum = bias;
      for (let slot = 0; slot < FEATURES_PER_WORD; slot += 1) sum += weights[features[slot] ?? 0] ?? 0;
      scores[word] = sum;
    }
    return scores;
  }) as [Float32Array, Float32Array, Float32Array];
  return { start, end, inside };
}

/** A word's score at an edge of a span; low where the edge cuts a word in two. */
export function edgeScore(scores: Float32Array, word: number | undefined): number {
  return word === undefined || word < 0 ? CUT : (scores[word] ?? CUT);
}
