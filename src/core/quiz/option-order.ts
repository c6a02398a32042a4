import { createRandom, shuffled } from '../random';
import { hashNumber } from './content-hash';
import type { Question } from './model';

/**
 * The order to show a question's options in: indexes into `options`, each once. Follows from the question and
 * the seed, so that a session can be looked at again as it was. Empty for kinds without options.
 */
export function optionOrder(question: Question, seed: number): readonly number[] {
  if (!('options' in question)) return [];
  const indexes = question.options.map((_, index) => index);
  return shuffled(indexes, createRandom(hashNumber(question.id, seed)));
}
