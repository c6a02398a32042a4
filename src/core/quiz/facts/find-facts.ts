import type { CanonicalText } from '../../text/model';
import { sentenceAt } from '../../text/sentences';
import { findEnglishFacts } from '../english/find-english-facts';
import { readEnglish } from '../english/outline';
import type { Fact } from '../model';
import { analyse, type Analysis } from './analysis';
import { itemsOf } from './candidate';
import type { FactModel } from './fact-model';
import { loadModel } from './load-model';
import { proposeCandidates } from './propose-candidates';
import { rankFacts, type RankedCandidate } from './rank-facts';

/** What may be asked of the finder. */
export interface FindFactsOptions {
  /** Kept for callers that seed all steps alike; finding facts draws no random number. */
  readonly seed?: number;
}

/** Spans of no better kind than `phrase` are kept up to this rank, per 1,000 characters. */
const PHRASES_PER_1000 = 150;
const LEAST_PHRASES = 40;
let model: FactModel | undefined;

/**
 * The spans of a text that are worth asking about, best first; far more than anyone will ask (all figures, dates,
 * names, quotes and lists, and phrases up to about 150 in 1,000 characters), so that the caller cuts. Spans that
 * overlap or repeat a better one come late. The same text gives the same facts. Offsets are UTF-16 code units into
 * `source.text`.
 */
export function findFacts(source: CanonicalText, _options: FindFactsOptions = {}): readonly Fact[] {
  const english = readEnglish(source);
  if (english.blocks.length === 0) return findRankedFacts(source);
  const taken = new Set(english.blocks);
  const blocks = source.blocks.filter((block) => !taken.has(block));
  const others = blocks.length === 0 ? [] : findRankedFacts({ ...source, blocks });
  return [...others, ...findEnglishFacts(source.text, english)];
}

/** The facts of the blocks given, in the learned order: all but English ones, which have rules of their own. */
function findRankedFacts(source: CanonicalText): readonly Fact[] {
  model ??= loadModel();
  const analysis = analyse(source);
  const ranked = rankFacts(analysis, proposeCandidates(analysis), model);
  const phraseLimit = Math.max(LEAST_PHRASES, Math.ceil((PHRASES_PER_1000 * source.text.length) / 1000));
  return ranked
    .filter(({ candidate }, rank) => rank < phraseLimit || candidate.kind !== 'phrase')
    .map((entry) => toFact(source, analysis, entry));
}

function toFact(source: CanonicalText, analysis: Analysis, { candidate, score }: RankedCandidate): Fact {
  const { start, end, kind, items } = candidate;
  return {
    kind,
    start,
    end,
    text: source.text.slice(start, end),
    sentence: sentenceAt(analysis.sentences, start) ?? { start, end },
    score,
    ...(items && { items: itemsOf(source.text, items) }),
  };
}
