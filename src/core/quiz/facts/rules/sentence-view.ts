import type { Span } from '../../../text/model';
import type { Analysis } from '../analysis';
import type { Proposal } from '../candidate';

/** One sentence as a rule sees it: its own text, where it starts, and the analysis it comes from. */
export interface SentenceView extends Span {
  readonly text: string;
  readonly analysis: Analysis;
}

/** Proposes spans of one sentence; offsets are those of the whole text. */
export type SentenceRule = (sentence: SentenceView) => readonly Proposal[];

/** A proposal for a part of the sentence, given by offsets into its text. */
export function propose(
  sentence: SentenceView,
  rule: Proposal['rule'],
  kind: Proposal['kind'],
  from: number,
  to: number,
): Proposal {
  return { rule, kind, start: sentence.start + from, end: sentence.start + to };
}
