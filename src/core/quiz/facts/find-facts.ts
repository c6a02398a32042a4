import { sentenceAt } from '../../text/sentences';
import type { CanonicalText } from '../../text/model';
import type { Fact } from '../model';
import { analyse, type Analysis } from './analysis';
import { itemsOf, type Candidate } from './candidate';
import { scoreByHand } from './hand-weights';
import { proposeCandidates } from './propose-candidates';

/** What may be asked of the finder. */
export interface FindFactsOptions {
  /** Kept for callers that seed all steps alike; finding facts draws no random number. */
  readonly seed?: number;
}

/**
 * The spans of a text that are worth asking about, best first; far more than anyone will ask (about a hundred in
 * 1,000 characters), so that the caller cuts. The order is by score with overlaps already pushed down. The same
 * text gives the same facts. Offsets are UTF-16 code units into `source.text`.
 */
export function findFacts(source: CanonicalText, _options: FindFactsOptions = {}): readonly Fact[] {
  const analysis = analyse(source);
  const candidates = proposeCandidates(analysis);
  const scored = candidates
    .map((candidate) => ({ candidate, score: scoreByHand(candidate) }))
    .sort(
      (a, b) =>
        b.score - a.score || a.candidate.start - b.candidate.start || a.candidate.end - b.candidate.end,
    );
  return scored.map(({ candidate, score }) => toFact(source, analysis, candidate, score));
}

function toFact(source: CanonicalText, analysis: Analysis, candidate: Candidate, score: number): Fact {
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
