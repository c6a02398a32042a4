/** Right answers in a row that take a question out of the mistakes book. */
export const RIGHT_IN_A_ROW = 3;

/** An answer as the mistakes book sees it. `at` is in milliseconds since the epoch. */
export interface BookAnswer {
  readonly questionId: string;
  readonly isCorrect: boolean;
  readonly at: number;
}

/** What the book knows of a question that was once answered wrong. */
export interface Mistake {
  readonly questionId: string;
  readonly wrongCount: number;
  readonly lastWrongAt: number;
  /** Right answers in a row since the last wrong one. */
  readonly streak: number;
  /** When the third right answer in a row took it out; `null` while it is in the book. */
  readonly clearedAt: number | null;
}

/**
 * Keeps the book from all answers ever given, in any order: a wrong answer puts a question in, three right ones
 * in a row take it out, and the next wrong one puts it back in with its history. Latest mistakes first.
 */
export function keepMistakeBook(answers: readonly BookAnswer[]): readonly Mistake[] {
  const book = new Map<string, Mistake>();
  for (const answer of [...answers].sort((a, b) => a.at - b.at)) {
    const before = book.get(answer.questionId);
    if (!answer.isCorrect) book.set(answer.questionId, afterWrong(answer, before));
    else if (before !== undefined) book.set(answer.questionId, afterRight(answer, before));
  }
  return [...book.values()].sort(
    (a, b) => b.lastWrongAt - a.lastWrongAt || (a.questionId < b.questionId ? -1 : 1),
  );
}

function afterWrong({ questionId, at }: BookAnswer, before: Mistake | undefined): Mistake {
  return {
    questionId,
    wrongCount: (before?.wrongCount ?? 0) + 1,
    lastWrongAt: at,
    streak: 0,
    clearedAt: null,
  };
}

function afterRight({ at }: BookAnswer, before: Mistake): Mistake {
  const streak = before.streak + 1;
  return { ...before, streak, clearedAt: before.clearedAt ?? (streak >= RIGHT_IN_A_ROW ? at : null) };
}
