import {
  BOUNDARY_ROLES,
  boundaryFeatures,
  FEATURES_PER_WORD,
  TABLE_SIZE,
} from '../../src/core/quiz/facts/boundary-features';
import { scoreBoundaries, type BoundaryModel } from '../../src/core/quiz/facts/boundary-model';
import { addProposals, type Candidate } from '../../src/core/quiz/facts/candidate';
import { FEATURES_PER_PHRASE, PHRASE_TABLE, phraseFeatures } from '../../src/core/quiz/facts/phrase-features';
import type { PhraseModel } from '../../src/core/quiz/facts/phrase-model';
import { wordContext, type WordContext } from '../../src/core/quiz/facts/word-context';
import { proposeWordSpans } from '../../src/core/quiz/facts/word-spans';
import { exampleWeight } from './example-weight';
import { isAnswer, type Example } from './examples';
import { seededRandom } from './random';

const EPOCHS = 2;
const BOUNDARY_RATE = 0.03;
const PHRASE_RATE = 0.02;
const DECAY = 0.002;

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
  const fit = new LinearFit(weights, BOUNDARY_RATE);
  const features = new Int32Array(FEATURES_PER_WORD);
  for (const example of shuffledEpochs(examples, seed + role)) {
    const { analysis, labels } = example;
    for (let word = 0; word < analysis.words.count; word += 1) {
      boundaryFeatures(analysis.words, analysis.text, word, role, features);
      fit.learn(features, ((labels[word] ?? 0) >> role) & 1, 1);
    }
  }
  return fit.bias;
}

/**
 * Fits the hashed logistic regression of whole spans, on the candidates of the rules and those that `boundaries`
 * proposes.
 */
export function trainPhraseModel(
  examples: readonly Example[],
  boundaries: BoundaryModel,
  seed: number,
): PhraseModel {
  const weights = new Float32Array(PHRASE_TABLE);
  const fit = new LinearFit(weights, PHRASE_RATE);
  const features = new Int32Array(FEATURES_PER_PHRASE);
  const known = new Map<Example, { candidates: Candidate[]; labels: Uint8Array; context: WordContext }>();
  for (const example of shuffledEpochs(examples, seed + 5)) {
    const { analysis, paragraph } = example;
    let ready = known.get(example);
    if (ready === undefined) {
      const proposed = proposeWordSpans(analysis, scoreBoundaries(analysis, boundaries));
      const candidates = addProposals(example.candidates, proposed);
      ready = {
        candidates,
        labels: Uint8Array.from(candidates, (candidate) => (isAnswer(example, candidate) ? 1 : 0)),
        context: wordContext(analysis.words, analysis.text),
      };
      known.set(example, ready);
    }
    const { candidates, labels, context } = ready;
    candidates.forEach((candidate, index) => {
      const label = labels[index] ?? 0;
      phraseFeatures(analysis, context, candidate, features);
      fit.learn(
        features,
        label,
        exampleWeight(paragraph.corpus, candidate.end - candidate.start, label, 'phrase'),
      );
    });
  }
  return { bias: fit.bias, weights };
}

/** The examples in a new order for each epoch. */
function* shuffledEpochs(examples: readonly Example[], seed: number): Generator<Example> {
  const random = seededRandom(seed);
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (example !== undefined) yield example;
    }
  }
}

/** Logistic regression over hashed features by AdaGrad, with a small L2 decay on the weights touched. */
class LinearFit {
  bias = -2;
  private biasSquares = 1;
  private readonly weights: Float32Array;
  private readonly squares: Float32Array;
  private readonly rate: number;

  constructor(weights: Float32Array, rate: number) {
    this.weights = weights;
    this.squares = new Float32Array(weights.length).fill(0.1);
    this.rate = rate;
  }

  learn(features: Int32Array, label: number, importance: number): void {
    const { weights, squares, rate } = this;
    let sum = this.bias;
    for (let slot = 0; slot < features.length; slot += 1) sum += weights[features[slot] as number] as number;
    const error = importance * (1 / (1 + Math.exp(-sum)) - label);
    this.biasSquares += error * error;
    this.bias -= (rate * error) / Math.sqrt(this.biasSquares);
    for (let slot = 0; slot < features.length; slot += 1) {
      const at = features[slot] as number;
      const weight = weights[at] as number;
      const slope = error + DECAY * weight;
      const square = (squares[at] as number) + slope * slope;
      squares[at] = square;
      weights[at] = weight - (rate * slope) / Math.sqrt(square);
    }
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}
