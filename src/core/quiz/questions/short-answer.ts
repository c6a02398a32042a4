import type { Span } from '../../text/model';
import type { BankSource } from '../bank-source';
import type { Draft } from './draft';
import { explainPoints } from './explain-points';

const MOST_POINTS = 8;
const MOST_CLAUSES = 4;

/** A question to answer in one's own words, graded by oneself against the key points. */
export function shortAnswer(
  stem: string,
  answer: string,
  keyPoints: readonly string[],
  span: Span,
  source: BankSource,
  score: number,
): Draft {
  return {
    body: {
      kind: 'shortAnswer',
      stem,
      answer,
      keyPoints: keyPoints.slice(0, MOST_POINTS),
      ...explainPoints(source, span, answer),
      difficulty: 3,
    },
    anchor: { answer, sentence: source.text.slice(span.start, span.end) },
    variant: '',
    place: span,
    score,
  };
}

/** A long statement in the pieces that one may leave out or get wrong: its clauses, the last of them together. */
export function keyPointsOf(statement: string): readonly string[] {
  const clauses = statement
    .split(/[，,；;]/u)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  if (clauses.length <= MOST_CLAUSES) return clauses;
  return [...clauses.slice(0, MOST_CLAUSES - 1), clauses.slice(MOST_CLAUSES - 1).join('，')];
}
