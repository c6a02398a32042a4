import { groupBy } from '../../group-by';
import { parseQuantity } from '../answers/quantity';
import type { BankSource } from '../bank-source';
import type { Fact, FactKind } from '../model';
import { dateShape } from './dates';
import { numberForm, type WrittenNumber } from './numbers';
import { termsOf, type Term } from './terms';

/** What to draw distractors from, gathered once for a text: numbers by `numberForm`, dates by `dateShape`, terms by kind. */
export interface DistractorPool {
  readonly terms: ReadonlyMap<FactKind, readonly Term[]>;
  readonly numbers: ReadonlyMap<string, readonly WrittenNumber[]>;
  readonly dates: ReadonlyMap<string, readonly string[]>;
}

/** Gathers the pool. */
export function distractorPool(source: BankSource): DistractorPool {
  const numbers = textsOf(source.facts, 'number', 'percentage').flatMap((text) => {
    const quantity = parseQuantity(text);
    return quantity === null ? [] : [{ text, quantity }];
  });
  return {
    terms: groupBy(termsOf(source), ({ kind }) => kind),
    numbers: groupBy(numbers, ({ quantity }) => numberForm(quantity)),
    dates: groupBy(textsOf(source.facts, 'date'), dateShape),
  };
}

function textsOf(facts: readonly Fact[], ...kinds: readonly FactKind[]): readonly string[] {
  return [...new Set(facts.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text))];
}
