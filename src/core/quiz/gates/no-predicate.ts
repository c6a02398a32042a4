import type { BankSource } from '../bank-source';
import { splitClauses } from '../stems/clauses';
import type { Frame } from '../stems/frame';
import { hasPredicate, isLooseTopic } from '../stems/predicate';

/**
 * Whether the stem is no sentence: no clause of it says something of a subject (目前206项整改任务), or it opens with a
 * topic that its first clause does not speak of.
 */
export function lacksPredicate({ window }: Frame, { text }: Pick<BankSource, 'text'>): boolean {
  const clauses = splitClauses(text, window).map(({ start, end }) => text.slice(start, end));
  const [first = '', second] = clauses;
  return !clauses.some(hasPredicate) || (second !== undefined && isLooseTopic(first, second));
}
