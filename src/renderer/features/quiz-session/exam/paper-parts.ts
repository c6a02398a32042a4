import { type ExamPart, LAST_PAPER } from '../../../../core/exam/model';
import { QUESTION_KINDS, type QuestionKind } from '../../../../core/quiz/model';

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
  return seed % (LAST_PAPER + 1);
}

/**
 * How many questions of each kind a paper has and what they are worth: as they were last chosen, else as in a usual
 * exam, and as far as the bank reaches.
 */
export function partsFor(
  available: ReadonlyMap<QuestionKind, number>,
  chosen: readonly ExamPart[],
): readonly ExamPart[] {
  return QUESTION_KINDS.filter((kind) => available.has(kind)).map((kind) => {
    const part = wantedPart(chosen, kind);
    return { ...part, count: Math.min(part.count, available.get(kind) ?? 0) };
  });
}

/**
 * What was chosen, with one kind changed. The others stay as they were wanted, not as a small bank could give them: the
 * next case may have more.
 */
export function withPart(
  chosen: readonly ExamPart[],
  kind: QuestionKind,
  next: Partial<ExamPart>,
): ExamPart[] {
  return [...chosen.filter((part) => part.kind !== kind), { ...wantedPart(chosen, kind), ...next }];
}

function wantedPart(chosen: readonly ExamPart[], kind: QuestionKind): ExamPart {
  return chosen.find((part) => part.kind === kind) ?? { kind, ...USUAL[kind] };
}
