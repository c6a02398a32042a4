import { gradeResponse } from '../quiz/grade';
import type { Question, Response } from '../quiz/model';
import { assertNever } from '../result';
import { type ChoiceScoring, FIXED_SHARE } from './model';

/** What an answer earned. `isCorrect` only for a full answer. */
export interface Mark {
  readonly earned: number;
  readonly isCorrect: boolean;
}

/**
 * Marks one answer of a paper. Multiple choice follows `scoring`; of other kinds, right parts earn their share.
 * Marks are rounded to hundredths. No answer earns nothing.
 */
export function markResponse(
  question: Question,
  response: Response | null,
  marks: number,
  scoring: ChoiceScoring,
): Mark {
  if (response === null) return { earned: 0, isCorrect: false };
  const share =
    question.kind === 'multiple' && response.kind === 'multiple'
      ? choiceShare(question.answer, response.choices, scoring)
      : gradeResponse(question, response).score;
  return { earned: roundMarks(share * marks), isCorrect: share === 1 };
}

/** Rounds marks to hundredths: thirds must not add up to 9.999…. */
export function roundMarks(marks: number): number {
  return Math.round(marks * 100) / 100;
}

/** The share (0…1) of the marks that ticks earn. */
function choiceShare(answer: readonly number[], choices: readonly number[], scoring: ChoiceScoring): number {
  const given = new Set(choices);
  const hits = answer.filter((index) => given.has(index)).length;
  if (hits === 0 || given.size > hits) return 0;
  if (hits === answer.length) return 1;
  switch (scoring) {
    case 'allOrNothing':
      return 0;
    case 'partMarks':
      return hits / answer.length;
    case 'fixed':
      return FIXED_SHARE;
    default:
      return assertNever(scoring);
  }
}
