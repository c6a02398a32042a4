import { normalizeAnswer } from '../quiz/answers/normalize-answer';
import type { Grade, Question, Response } from '../quiz/model';
import { SECOND_MS } from '../time';
import type { Rating } from './card';

/** Reading with care: about 400 characters a minute. */
const READ_MS = 150;
/** Typing a character of an answer by an input method, its choice included. */
const TYPE_MS = SECOND_MS;
/** Of the usual time: within the first share an answer was at hand, beyond the second it had to be looked for. */
const FAST = 0.75;
const SLOW = 2;
/** Share of the key points from which a short answer was recalled, if with effort. */
const MOST_POINTS = 2 / 3;

/** An answer as it was given. */
export interface GivenAnswer {
  readonly response: Response;
  readonly grade: Grade;
  readonly durationMs: number;
}

/**
 * The grade that an answer suggests; it is for the learner to change. What was typed exactly and at once is easy; a
 * choice is recognised rather than recalled, so that it is good at the best; true or false is half a guess, good only
 * where it came at once. Whatever took twice the usual time was hard, and what was not right is asked again.
 */
export function suggestRating(question: Question, { response, grade, durationMs }: GivenAnswer): Rating {
  if (!grade.isCorrect) return question.kind === 'shortAnswer' && grade.score >= MOST_POINTS ? 2 : 1;
  const pace = durationMs / usualMs(question);
  switch (question.kind) {
    case 'trueFalse':
      return pace <= FAST ? 3 : 2;
    case 'single':
      return pace <= 1 ? 3 : 2;
    case 'cloze':
      if (pace > SLOW) return 2;
      return pace <= FAST && isExact(question.answer, response) ? 4 : 3;
    case 'multiple':
    case 'ordering':
    case 'matching':
    case 'shortAnswer':
      return pace <= SLOW ? 3 : 2;
  }
}

/** How long reading a question and giving its answer usually takes, in milliseconds. */
export function usualMs(question: Question): number {
  const options = 'options' in question ? question.options : [];
  const matches = question.kind === 'matching' ? question.matches : [];
  const letters = [question.stem, ...options, ...matches].reduce((sum, words) => sum + words.length, 0);
  return letters * READ_MS + actMs(question);
}

function actMs(question: Question): number {
  switch (question.kind) {
    case 'trueFalse':
      return 3 * SECOND_MS;
    case 'single':
      return 4 * SECOND_MS;
    case 'multiple':
      return 2 * SECOND_MS * question.options.length;
    case 'cloze':
      return question.answer.reduce((sum, [spelling = '']) => sum + typingMs(spelling), 0);
    case 'ordering':
      return 4 * SECOND_MS * question.options.length;
    case 'matching':
      return 5 * SECOND_MS * question.options.length;
    case 'shortAnswer':
      return typingMs(question.answer);
  }
}

function typingMs(answer: string): number {
  return 3 * SECOND_MS + answer.length * TYPE_MS;
}

/** Whether every blank holds the words themselves, and not another spelling that is accepted too. */
function isExact(answer: readonly (readonly string[])[], response: Response): boolean {
  return (
    response.kind === 'cloze' &&
    answer.every(
      ([spelling = ''], index) => normalizeAnswer(spelling) === normalizeAnswer(response.blanks[index] ?? ''),
    )
  );
}
