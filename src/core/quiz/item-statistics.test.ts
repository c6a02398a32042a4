import { describe, expect, it } from 'vitest';
import { itemStatistics, type LoggedAnswer } from './item-statistics';

/** Sittings of four questions; question `q` is right where `isRight` says so, the others in good sittings. */
function sittings(count: number, isRight: (isGood: boolean) => boolean): readonly LoggedAnswer[] {
  return Array.from({ length: count }, (_, number) => {
    const isGood = number % 2 === 0;
    const given = (questionId: string, isCorrect: boolean) => ({
      questionId,
      sessionId: `s${number}`,
      score: isCorrect ? 1 : 0,
      isCorrect,
    });
    return [given('q', isRight(isGood)), ...['a', 'b', 'c'].map((id) => given(id, isGood))];
  }).flat();
}

describe('itemStatistics', () => {
  it('counts what was asked and right', () => {
    expect(itemStatistics(sittings(4, (isGood) => isGood)).get('q')).toEqual({
      asked: 4,
      right: 2,
      discrimination: null,
    });
  });

  it('tells questions that good sittings get right from those they get wrong', () => {
    expect(itemStatistics(sittings(10, (isGood) => isGood)).get('q')?.discrimination).toBeCloseTo(1);
    expect(itemStatistics(sittings(10, (isGood) => !isGood)).get('q')?.discrimination).toBeCloseTo(-1);
  });

  it('says nothing where every answer was the same', () => {
    expect(itemStatistics(sittings(20, () => true)).get('q')?.discrimination).toBeNull();
  });
});
