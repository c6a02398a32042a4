import { assertNever } from '../result';
import { BLANK, type Question } from './model';

/** What can be wrong with an answer. */
export type AnswerProblem = 'duplicate' | 'outOfRange' | 'blankCount' | 'tooSmall' | 'tooLarge';

/** A field of one question, and what is wrong with it. */
export interface AnswerDefect {
  readonly field: string;
  readonly problem: AnswerProblem;
}

type Answered<Q> = Q extends unknown
  ? Pick<Q, Extract<keyof Q, 'kind' | 'stem' | 'options' | 'matches' | 'answer' | 'keyPoints'>>
  : never;

/** Checks that a question's answer fits its options: indexes in range and different, as many blanks as answers. */
export function checkAnswer(question: Answered<Question>): readonly AnswerDefect[] {
  switch (question.kind) {
    case 'single':
      return [
        ...repeated('options', question.options),
        ...indexes([question.answer], question.options.length),
      ];
    case 'multiple':
      return [...repeated('options', question.options), ...indexes(question.answer, question.options.length)];
    case 'ordering':
      return [
        ...repeated('options', question.options),
        ...indexes(question.answer, question.options.length),
        ...sameLength(question.answer, question.options),
      ];
    case 'matching':
      return [
        ...repeated('options', question.options),
        ...repeated('matches', question.matches),
        ...indexes(question.answer, question.matches.length),
        ...sameLength(question.answer, question.options),
      ];
    case 'cloze':
      return question.stem.split(BLANK).length - 1 === question.answer.length
        ? question.answer.flatMap((spellings, index) => repeated(`answer[${index}]`, spellings))
        : [{ field: 'stem', problem: 'blankCount' }];
    case 'trueFalse':
    case 'shortAnswer':
      return [];
    default:
      return assertNever(question);
  }
}

function indexes(answer: readonly number[], count: number): readonly AnswerDefect[] {
  const single = answer.length === 1;
  const outside = answer.flatMap((value, position) =>
    value < count
      ? []
      : [{ field: single ? 'answer' : `answer[${position}]`, problem: 'outOfRange' as const }],
  );
  return [...outside, ...repeated('answer', answer)];
}

function repeated(field: string, values: readonly (string | number)[]): readonly AnswerDefect[] {
  return values.flatMap((value, position) =>
    values.indexOf(value) === position
      ? []
      : [{ field: `${field}[${position}]`, problem: 'duplicate' as const }],
  );
}

function sameLength(answer: readonly number[], options: readonly string[]): readonly AnswerDefect[] {
  if (answer.length === options.length) return [];
  return [{ field: 'answer', problem: answer.length < options.length ? 'tooSmall' : 'tooLarge' }];
}
