import type { Analysis } from './analysis';
import type { Candidate } from './candidate';
import { featureRows, probabilities, type FactModel } from './fact-model';
import { rankByCoverage } from './rank-by-coverage';

export interface RankedCandidate {
  readonly candidate: Candidate;
  /** Questions that people would ask which this answers beyond those ranked before, as expected by the model. */
  readonly score: number;
}

const EDGE = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;
const PLAIN = /^[\p{L}\p{N}].*[\p{L}\p{N}]$/su;

/** All candidates of a text, those of the rules and those of the boundary model, in the learned order. */
export function rankFacts(
  analysis: Analysis,
  ruled: readonly Candidate[],
  model: FactModel,
): RankedCandidate[] {
  const rows = featureRows(analysis, ruled, model.boundaries);
  const { candidates } = rows;
  const keys = candidates.map(({ start, end }) => keyOf(analysis.text.slice(start, end)));
  return rankByCoverage(candidates, keys, probabilities(rows, model.trees)).flatMap(({ index, gain }) => {
    const candidate = candidates[index];
    return candidate === undefined ? [] : [{ candidate, score: gain }];
  });
}

/** The same for words that differ in case or in marks around them only. */
function keyOf(words: string): string {
  return (PLAIN.test(words) ? words : words.replace(EDGE, '')).toLowerCase();
}
