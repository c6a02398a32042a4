import { exampleWeight } from './example-weight';
import type { Example } from './examples';
import { CLOSE, normalForm, overlapF1, type RankedSpan } from './metric';

/** What a paragraph of usual length is asked, in weighted questions: it counts for all of it. */
const USUAL_MASS = 4;

/**
 * How much each candidate is asked for. A question asks for the candidates with its words, or where there is none, for
 * those that come closest. Where k of them do, each gets 1/√k of the question: between a share of it (repeated words
 * would count too little beside words used once) and all of it. A paragraph with four times the questions counts
 * twice: more is known of it, but by people who asked for all there was.
 */
export function askedTargets(example: Example, candidates: readonly RankedSpan[]): Float32Array {
  const { paragraph, references } = example;
  const targets = new Float32Array(candidates.length);
  const norms = candidates.map(({ start, end }) => normalForm(paragraph.text.slice(start, end)));
  let mass = 0;
  for (const { norms: wanted, places, shortest } of references) {
    const nearness = candidates.map((candidate, index) =>
      wanted.has(norms[index] ?? '')
        ? Infinity
        : places.reduce((most, place) => Math.max(most, overlapF1(candidate, place)), 0),
    );
    const nearest = nearness.reduce((a, b) => Math.max(a, b), 0);
    if (nearest < CLOSE) continue;
    const asked = nearness.flatMap((value, index) => (value === nearest ? [index] : []));
    const weight = exampleWeight(paragraph.corpus, shortest, 1, 'exact');
    mass += weight;
    for (const index of asked) targets[index] = (targets[index] ?? 0) + weight / Math.sqrt(asked.length);
  }
  return mass === 0 ? targets : targets.map((target) => target * Math.sqrt(USUAL_MASS / mass));
}
