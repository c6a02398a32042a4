import type { Analysis } from './analysis';
import type { Candidate } from './candidate';
import { featureRows, probabilities, type FactModel } from './fact-model';
import { rankByCoverage } from './rank-by-coverage';

export interface RankedCandidate {
  readonly candidate: Candidate;
  /** What the span adds to those ranked before: flattened chances of the spans that it covers. */
  readonly score: number;
}

const EDGE = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;
const PLAIN = /^[\p{L}\p{N}].*[\p{L}\p{N}]$/su;

/** Phrases beyond this many in 1,000 characters, by chance alone, are never asked about and not ordered. */
const PHRASES_PER_1000 = 250;
const LEAST_PHRASES = 60;
/** Chances are flattened before they are added up: many unlikely neighbours say more than the trees know. */
const FLATTENING = 0.75;

/**
 * The candidates of a text, those of the rules and those of the boundary model, in the learned order. All of a kind
 * better than `phrase` are kept, and the likelier phrases.
 */
export function rankFacts(
  analysis: Analysis,
  ruled: readonly Candidate[],
  model: FactModel,
): RankedCandidate[] {
  const rows = featureRows(analysis, ruled, model.boundaries);
  const chances = probabilities(rows, model.trees);
  const kept = likelier(rows.candidates, chances, analysis.text.length);
  const candidates = kept.map(({ candidate }) => candidate);
  const keys = candidates.map(({ start, end }) => keyOf(analysis.text.slice(start, end)));
  const keptChances = Float64Array.from(kept, ({ chance }) => chance ** FLATTENING);
  return rankByCoverage(candidates, keys, keptChances).flatMap(({ index, gain }) => {
    const candidate = candidates[index];
    return candidate === undefined ? [] : [{ candidate, score: gain }];
  });
}

function likelier(
  candidates: readonly Candidate[],
  chances: Float64Array,
  length: number,
): { candidate: Candidate; chance: number }[] {
  const limit = Math.max(LEAST_PHRASES, Math.ceil((PHRASES_PER_1000 * length) / 1000));
  const phrases = candidates.flatMap(({ kind }, index) => (kind === 'phrase' ? [chances[index] ?? 0] : []));
  const least = phrases.sort((a, b) => b - a)[limit] ?? 0;
  return candidates.flatMap((candidate, index) => {
    const chance = chances[index] ?? 0;
    return candidate.kind !== 'phrase' || chance >= least ? [{ candidate, chance }] : [];
  });
}

/** The same for words that differ in case or in marks around them only. */
function keyOf(words: string): string {
  return (PLAIN.test(words) ? words : words.replace(EDGE, '')).toLowerCase();
}
