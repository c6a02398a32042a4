import type { Candidate } from './candidate';
import { RULES, ruleBit, type Rule } from './candidate';

/**
 * How much each rule is worth by hand, before anything is learned: roughly the share of its candidates that people
 * asked for. Kept as the reference that the learned order is measured against.
 */
const HAND: Readonly<Record<Rule, number>> = {
  date: 0.7,
  period: 0.65,
  percentage: 0.7,
  numberUnit: 0.6,
  number: 0.2,
  numberNoun: 0.3,
  quoted: 0.6,
  quotedInner: 0.15,
  book: 0.65,
  bookInner: 0.15,
  latin: 0.35,
  person: 0.45,
  place: 0.35,
  body: 0.4,
  list: 0.6,
  listItem: 0.2,
  listPart: 0.1,
  enumeration: 0.6,
  definition: 0.5,
  complement: 0.2,
  nounChunk: 0.15,
  nounTail: 0.05,
  clause: 0.1,
  clauses: 0.02,
  sentence: 0.03,
  wordSpan: 0.02,
}; // prettier-ignore
const KIND_BONUS: Readonly<Record<Candidate['kind'], number>> = {
  number: 0.2,
  date: 0.2,
  percentage: 0.2,
  quoted: 0.2,
  document: 0.2,
  person: 0.15,
  place: 0.1,
  body: 0.15,
  list: 0.2,
  enumeration: 0.2,
  definition: 0.2,
  phrase: 0,
}; // prettier-ignore

/** The score of a candidate by hand-set weights, 0…1. */
export function scoreByHand(candidate: Candidate): number {
  let best = 0;
  for (const rule of RULES) if ((candidate.rules & ruleBit(rule)) !== 0) best = Math.max(best, HAND[rule]);
  const length = candidate.end - candidate.start;
  const lengthFactor = length === 1 ? 0.4 : length > 40 ? 0.5 : 1;
  return (best + KIND_BONUS[candidate.kind]) * lengthFactor;
}
