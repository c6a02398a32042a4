import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepMistakeBook } from './mistake-book';

const answers = (row: string) =>
  [...row].map((mark, at) => ({ questionId: 'q', isCorrect: mark === '+', at }));

describe('the mistakes book', () => {
  it.each([
    ['+++', null],
    ['-', { wrongCount: 1, streak: 0, clearedAt: null, lastWrongAt: 0 }],
    ['-++', { wrongCount: 1, streak: 2, clearedAt: null }],
    ['-+++', { wrongCount: 1, streak: 3, clearedAt: 3 }],
    ['-++++', { streak: 4, clearedAt: 3 }],
    ['-++-', { wrongCount: 2, streak: 0, clearedAt: null, lastWrongAt: 3 }],
    ['-+++-', { wrongCount: 2, streak: 0, clearedAt: null, lastWrongAt: 4 }],
  ])('after %s', (row, expected) => {
    const [mistake] = keepMistakeBook(answers(row));
    if (expected === null) expect(mistake).toBeUndefined();
    else expect(mistake).toMatchObject(expected);
  });

  it('is the same in whatever order the answers come, and holds each question once', () => {
    const log = fc.uniqueArray(
      fc.record({ questionId: fc.constantFrom('a', 'b', 'c'), isCorrect: fc.boolean(), at: fc.nat(1000) }),
      { selector: ({ at }) => at },
    );
    fc.assert(
      fc.property(log, (list) => {
        const book = keepMistakeBook(list);
        expect(keepMistakeBook([...list].reverse())).toEqual(book);
        expect(new Set(book.map(({ questionId }) => questionId)).size).toBe(book.length);
        for (const { questionId, wrongCount } of book) {
          expect(wrongCount).toBe(
            list.filter((one) => one.questionId === questionId && !one.isCorrect).length,
          );
        }
      }),
    );
  });
});
