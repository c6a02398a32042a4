import type { ChoiceScoring, ExamPart } from '../../../../core/exam/model';
import { QUESTION_KINDS, type QuestionKind } from '../../../../core/quiz/model';

/** An exam being set up. */
export interface ExamDraft {
  readonly parts: readonly ExamPart[];
  readonly minutes: number;
  readonly scoring: ChoiceScoring;
  readonly seed: number;
}

/** Paper numbers have six digits at most, so that they can be told to a colleague. */
const SEEDS = 1_000_000;

const USUAL: Readonly<Record<QuestionKind, { readonly count: number; readonly marks: number }>> = {
  single: { count: 15, marks: 2 },
  multiple: { count: 5, marks: 4 },
  trueFalse: { count: 10, marks: 2 },
  cloze: { count: 10, marks: 2 },
  ordering: { count: 1, marks: 5 },
  matching: { count: 1, marks: 5 },
  shortAnswer: { count: 0, marks: 10 },
};

/** A paper number from a seed. */
export function paperNumber(seed: number): number {
  return seed % SEEDS;
}

/** How many questions of each kind a usual exam has and what they are worth, as far as the bank reaches. */
export function usualParts(available: ReadonlyMap<QuestionKind, number>): readonly ExamPart[] {
  return QUESTION_KINDS.filter((kind) => available.has(kind)).map((kind) => ({
    kind,
    marks: USUAL[kind].marks,
    count: Math.min(USUAL[kind].count, available.get(kind) ?? 0),
  }));
}

/** A usual exam, as far as the bank reaches. */
export function usualExam(available: ReadonlyMap<QuestionKind, number>, seed: number): ExamDraft {
  return { parts: usualParts(available), minutes: 45, scoring: 'allOrNothing', seed: paperNumber(seed) };
}
