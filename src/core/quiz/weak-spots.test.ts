import { describe, expect, it } from 'vitest';
import { weakItems } from './weak-spots';

const ITEMS = new Map([
  ['cloze', 'fact'],
  ['single', 'fact'],
  ['other', 'figure'],
]);

/** Answers in the order given, a second apart. */
function answers(...given: readonly (readonly [questionId: string, score: number])[]) {
  return given.map(([questionId, score], at) => ({ questionId, score, at: at * 1000 }));
}

describe('weakItems', () => {
  it('knows nothing of what was never answered, or is asked no longer', () => {
    expect(weakItems([], ITEMS)).toEqual([]);
    expect(weakItems(answers(['gone', 0]), ITEMS)).toEqual([]);
  });

  it('takes all questions of an item together, the weakest item first', () => {
    const given = answers(['cloze', 0], ['other', 0], ['single', 1], ['single', 0]);
    expect(weakItems(given, ITEMS)).toEqual(['figure', 'fact']);
  });

  it('lets go of an item once the latest answers are good enough', () => {
    expect(weakItems(answers(['cloze', 0], ['single', 1]), ITEMS)).toEqual(['fact']);
    expect(weakItems(answers(['cloze', 0], ['single', 1], ['cloze', 1]), ITEMS)).toEqual([]);
  });

  it('forgets answers before the latest five', () => {
    const long = [0, 0, 0, 1, 1, 1, 1, 0.5].map((score) => ['other', score] as const);
    expect(weakItems(answers(...long), ITEMS)).toEqual([]);
  });

  it('takes a fresh mistake seriously whatever came before', () => {
    const fresh = [1, 1, 1, 1, 0].map((score) => ['other', score] as const);
    expect(weakItems(answers(...fresh), ITEMS)).toEqual(['figure']);
  });
});
