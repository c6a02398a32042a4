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

/** Adds up answers by section id. */
export function accuracyBySection(answers: readonly AnswerMark[]): ReadonlyMap<string, Accuracy> {
  return group(answers, (answer) => answer.sectionId);
}

/** Adds up answers by kind of question. */
export function accuracyByKind(answers: readonly AnswerMark[]): ReadonlyMap<QuestionKind, Accuracy> {
  return group(answers, (answer) => answer.questionKind);
}

function group<K>(
  answers: readonly AnswerMark[],
  keyOf: (answer: AnswerMark) => K,
): ReadonlyMap<K, Accuracy> {
  const groups = new Map<K, AnswerMark[]>();
  for (const answer of answers) {
    const list = groups.get(keyOf(answer));
    if (list === undefined) groups.set(keyOf(answer), [answer]);
    else list.push(answer);
  }
  return new Map([...groups].map(([key, list]) => [key, measureAccuracy(list)]));
}
