import { assertNever } from '../result';
import { acceptsAnswer } from './answers/accept-answer';
import type { Grade, Question, Response } from './model';

/**
 * Grades a response. Part marks: each right blank, each right pair, the longest row kept in order, right choices
 * less wrong ones, key points met. Throws TypeError if the response is of another kind than the question.
 */
export function gradeResponse(question: Question, response: Response): Grade {
  const score = scoreOf(question, response);
  return { score, isCorrect: score === 1 };
}

function scoreOf(question: Question, response: Response): number {
  switch (question.kind) {
    case 'single':
      return expect(response, 'single').choice === question.answer ? 1 : 0;
    case 'multiple':
      return scoreChoices(question.answer, expect(response, 'multiple').choices);
    case 'trueFalse':
      return expect(response, 'trueFalse').value === question.answer ? 1 : 0;
    case 'cloze': {
      const { blanks } = expect(response, 'cloze');
      return share(question.answer, (spellings, index) =>
        acceptsAnswer(spellings, blanks[index] ?? '', question.stem),
      );
    }
    case 'ordering':
      return scoreOrder(question.answer, expect(response, 'ordering').order);
    case 'matching': {
      const { pairs } = expect(response, 'matching');
      return share(question.answer, (match, index) => pairs[index] === match);
    }
    case 'shortAnswer': {
      const met = new Set(expect(response, 'shortAnswer').pointsMet);
      return share(question.keyPoints, (_, index) => met.has(index));
    }
    default:
      return assertNever(question);
  }
}

function expect<K extends Response['kind']>(response: Response, kind: K): Extract<Response, { kind: K }> {
  if (isOfKind(response, kind)) return response;
  throw new TypeError(`A ${response.kind} response to a ${kind} question`);
}

function isOfKind<K extends Response['kind']>(
  response: Response,
  kind: K,
): response is Extract<Response, { kind: K }> {
  return response.kind === kind;
}

function share<T>(wanted: readonly T[], isRight: (one: T, index: number) => boolean): number {
  return wanted.length === 0 ? 0 : wanted.filter(isRight).length / wanted.length;
}

/** Ticking everything earns nothing: a wrong tick costs what a right one earns. */
function scoreChoices(answer: readonly number[], choices: readonly number[]): number {
  const given = new Set(choices);
  const hits = answer.filter((index) => given.has(index)).length;
  return answer.length === 0 ? 0 : Math.max(0, (hits - (given.size - hits)) / answer.length);
}

/** Links of the longest row kept in order, of all links: reversed earns 0, one item out of place costs one. */
function scoreOrder(answer: readonly number[], order: readonly number[]): number {
  const isWhole = order.length === answer.length && new Set(order).size === order.length;
  const places = order.map((index) => answer.indexOf(index));
  if (!isWhole || places.includes(-1) || answer.length < 2) return 0;
  return (longestRise(places) - 1) / (answer.length - 1);
}

/** Length of the longest increasing subsequence. */
function longestRise(places: readonly number[]): number {
  const lengths: number[] = [];
  for (const [index, place] of places.entries()) {
    const before = lengths.filter((_, earlier) => (places[earlier] ?? 0) < place);
    lengths[index] = Math.max(0, ...before) + 1;
  }
  return Math.max(0, ...lengths);
}
