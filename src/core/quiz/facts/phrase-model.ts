import type { Analysis } from './analysis';
import type { Candidate } from './candidate';
import { FEATURES_PER_PHRASE, phraseFeatures } from './phrase-features';
import type { WordContext } from './word-context';

/** A hashed linear model of whole spans; weights as floats. */
export interface PhraseModel {
  readonly bias: number;
  readonly weights: Float32Array;
}

/** Log-odds for each candidate to be asked for, by its words and surroundings alone. */
export function scorePhrases(
  analysis: Analysis,
  context: WordContext,
  candidates: readonly Candidate[],
  { bias, weights }: PhraseModel,
): Float32Array {
  const features = new Int32Array(FEATURES_PER_PHRASE);
  return Float32Array.from(candidates, (candidate) => {
    phraseFeatures(analysis, context, candidate, features);
    let sum = bias;
    for (let slot = 0; slot < FEATURES_PER_PHRASE; slot += 1) sum += weights[features[slot] ?? 0] ?? 0;
    return sum;
  });
}
