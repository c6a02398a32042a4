import { describe, expect, it } from 'vitest';
import type { QuestionKind } from '../quiz/model';
import { type Contact, pickRenderings } from './renderings';

function pick(kinds: readonly QuestionKind[], contact: Contact, reps = 0): string | undefined {
  // Ids that sort by number, so that the kinds' names decide nothing.
  const siblings = kinds.map((kind, index) => ({
    id: `${index}-${kind}`,
    itemId: 'fact',
    question: { kind },
  }));
  return pickRenderings(siblings, contact, () => reps).get('fact')?.id;
}

describe('pickRenderings', () => {
  it('asks for recall in a typed gap, every time, wherever there is one', () => {
    const kinds = ['single', 'trueFalse', 'cloze', 'multiple'] as const;
    expect([0, 1, 2, 3].map((reps) => pick(kinds, 'recall', reps))).toEqual(Array(4).fill('2-cloze'));
  });

  it('goes round among several gaps with the recalls', () => {
    const kinds = ['cloze', 'single', 'cloze'] as const;
    expect([0, 1, 2].map((reps) => pick(kinds, 'recall', reps))).toEqual(['0-cloze', '2-cloze', '0-cloze']);
  });

  it('goes round among the other kinds where there is no gap, and takes true or false last', () => {
    const kinds = ['trueFalse', 'single', 'multiple'] as const;
    expect([0, 1, 2].map((reps) => pick(kinds, 'recall', reps))).toEqual([
      '1-single',
      '2-multiple',
      '1-single',
    ]);
    expect(pick(['trueFalse'], 'recall')).toBe('0-trueFalse');
  });

  it('lets one choose at the first contact, and type only where there is no choice', () => {
    expect(pick(['cloze', 'trueFalse', 'single'], 'first')).toBe('2-single');
    expect(pick(['trueFalse', 'cloze'], 'first')).toBe('1-cloze');
  });

  it('has nothing for an item without forms', () => {
    expect(pickRenderings([], 'recall').has('other')).toBe(false);
  });
});
