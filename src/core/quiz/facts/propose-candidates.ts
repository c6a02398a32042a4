import type { Analysis } from './analysis';
import { mergeProposals, type Candidate, type Proposal } from './candidate';
import { findDates } from './rules/dates';
import { findDefinitions } from './rules/definitions';
import { findEnumerations } from './rules/enumerations';
import { findLists } from './rules/lists';
import { findNames } from './rules/names';
import { findNumbers } from './rules/numbers';
import { findClauses, findNounChunks } from './rules/phrases';
import { findQuoted } from './rules/quoted';
import type { SentenceRule } from './rules/sentence-view';

const SENTENCE_RULES: readonly SentenceRule[] = [
  findNumbers,
  findDates,
  findQuoted,
  findNames,
  findLists,
  findDefinitions,
  findNounChunks,
  findClauses,
]; // prettier-ignore
const HAS_WORD = /[\p{L}\p{N}]/u;

/** All spans that the rules propose, each once, with the rules that found it. */
export function proposeCandidates(analysis: Analysis): Candidate[] {
  const proposals: Proposal[] = [...findEnumerations(analysis)];
  for (const { start, end } of analysis.sentences) {
    const sentence = { start, end, text: analysis.text.slice(start, end), analysis };
    for (const rule of SENTENCE_RULES) proposals.push(...rule(sentence));
  }
  return mergeProposals(
    proposals.filter(({ start, end }) => end > start && HAS_WORD.test(analysis.text.slice(start, end))),
  );
}
