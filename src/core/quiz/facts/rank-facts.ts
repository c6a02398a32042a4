import type { Analysis } from './analysis';
import type { Candidate } from './candidate';
import { featureRows, probabilities, sharesOfAsked, type FactModel } from './fact-model';
import { keepLikelier } from './keep-likelier';
import { rankByCoverage } from './rank-by-coverage';
import { SPAN_FEATURES } from './span-features';

export interface RankedCandidate {
  readonly candidate: Candidate;
  /** What the span adds to those ranked before: flattened chances of the spans that it covers. */
  readonly score: number;
}

const EDGE = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;
const PLAIN = /^[\p{L}\p{N}].*[\p{L}\p{N}]$/su;

/** Phrases beyond this many in 1,000 characters, by chance alone, are never asked about and not ordered. */
const ORDERED = { perThousand: 200, least: 60 };
/** Chances are flattened before they are added up: many unlikely neighbours say more than the trees know. */
const FLATTENING = 0.85;

/**
 * The candidates of a text, those of the rules and those of the boundary model, in the learned order. All of a kind
 * better than `phrase` are kept, and the likelier phrases.
 */
export function rankFacts(
  analysis: Analysis,
  ruled: readonly Candidate[],
  model: FactModel,
): RankedCandidate[] {
  const { candidates: judged, rows } = featureRows(analysis, ruled, model);
  const chances = sharesOfAsked(rows, judged.length, model.exact, analysis.text.length);
  const kept = keepLikelier(judged, chances, analysis.text.length, ORDERED);
  const keptRows = new Float32Array(kept.length * SPAN_FEATURES);
  kept.forEach((row, at) => {
    keptRows.set(rows.subarray(row * SPAN_FEATURES, (row + 1) * SPAN_FEATURES), at * SPAN_FEATURES);
  });
  const candidates = kept.flatMap((row) => judged[row] ?? []);
  const ranked = rankByCoverage(
    candidates,
    candidates.map(({ start, end }) => keyOf(analysis.text.slice(start, end))),
    Float64Array.from(kept, (row) => (chances[row] ?? 0) ** FLATTENING),
    probabilities(keptRows, kept.length, model.close),
  );
  return ranked.flatMap(({ index, gain }) => {
    const candidate = candidates[index];
    return candidate === undefined ? [] : [{ candidate, score: gain }];
  });
}

/** The same for words that differ in case or in marks around them only. */
function keyOf(words: string): string {
  return (PLAIN.test(words) ? words : words.replace(EDGE, '')).toLowerCase();
}
