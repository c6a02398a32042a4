import { groupBy } from '../group-by';
import type { QuestionKind } from '../quiz/model';

/** What accuracy needs to know of an answer. `score` is 0…1. */
export interface AnswerMark {
  readonly sectionId: string;
  readonly questionKind: QuestionKind;
  readonly isCorrect: boolean;
  readonly score: number;
}

/** Answers added up. `share` is that of fully correct ones, 0…1, and `null` without answers. */
export interface Accuracy {
  readonly answered: number;
  readonly correct: number;
  readonly share: number | null;
  /** Mean score, which gives credit for answers partly right; `null` without answers. */
  readonly meanScore: number | null;
}

/** Adds up answers as one. */
export function measureAccuracy(answers: readonly AnswerMark[]): Accuracy {
  const answered = answers.length;
  const correct = answers.filter((answer) => answer.isCorrect).length;
  const score = answers.reduce((sum, answer) => sum + answer.score, 0);
  return {
    answered,
    correct,
    share: answered === 0 ? null : correct / answered,
    meanScore: answered === 0 ? null : score / answered,
  };
}

/**
 * Adds up answers for each section, those of the sections within it included.
 *
 * @param sections all sections of the text; an answer's section is the innermost one
 */
export function accuracyBySection(
  answers: readonly AnswerMark[],
  sections: readonly { readonly id: string; readonly parentId: string | null }[],
): ReadonlyMap<string, Accuracy> {
  const parents = new Map(sections.map(({ id, parentId }) => [id, parentId]));
  const inside = new Map<string, AnswerMark[]>();
  for (const answer of answers) {
    let id: string | null = answer.sectionId;
    while (id !== null) {
      const own: AnswerMark[] = inside.get(id) ?? [];
      own.push(answer);
      inside.set(id, own);
      id = parents.get(id) ?? null;
    }
  }
  // Of a book's thousands of sections few have any.
  const none = measureAccuracy([]);
  return new Map(
    sections.map(({ id }) => {
      const own = inside.get(id);
      return [id, own ? measureAccuracy(own) : none];
    }),
  );
}

/** Adds up answers by kind of question; kinds never asked are absent. */
export function accuracyByKind(answers: readonly AnswerMark[]): ReadonlyMap<QuestionKind, Accuracy> {
  const byKind = groupBy(answers, ({ questionKind }) => questionKind);
  return new Map([...byKind].map(([kind, list]) => [kind, measureAccuracy(list)]));
}
