import { describe, expect, it } from 'vitest';
import type { QuestionKind } from '../../../../core/quiz/model';
import { partsFor, withPart } from './paper-parts';

const SMALL = new Map<QuestionKind, number>([
  ['single', 4],
  ['trueFalse', 3],
]);
const LARGE = new Map<QuestionKind, number>([
  ['single', 400],
  ['multiple', 100],
  ['trueFalse', 300],
]);

describe('the parts of a paper', () => {
  it('are as in a usual exam, as far as the bank reaches', () => {
    expect(partsFor(SMALL, [])).toEqual([
      { kind: 'single', count: 4, marks: 2 },
      { kind: 'trueFalse', count: 3, marks: 2 },
    ]);
    expect(partsFor(LARGE, []).map(({ count }) => count)).toEqual([15, 5, 10]);
  });

  it('are as they were last chosen', () => {
    const chosen = withPart(withPart([], 'multiple', { count: 8 }), 'multiple', { marks: 3 });
    expect(partsFor(LARGE, chosen)).toContainEqual({ kind: 'multiple', count: 8, marks: 3 });
  });

  it('do not shrink for a large bank when they are changed on a small one', () => {
    const wanted = withPart(withPart([], 'single', { count: 40 }), 'multiple', { count: 20 });
    const changed = withPart(wanted, 'trueFalse', { count: 2 });
    expect(partsFor(SMALL, changed).map(({ count }) => count)).toEqual([4, 2]);
    expect(partsFor(LARGE, changed).map(({ count }) => count)).toEqual([40, 20, 2]);
  });
});
