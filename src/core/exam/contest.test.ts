import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contestResult, isContestOver, TURN_MS, TURN_POINTS, turnPoints } from './contest';

const right = { isCorrect: true, durationMs: 0 };
const wrong = { isCorrect: false, durationMs: 0 };

describe('points of a turn', () => {
  it('are none for a wrong answer, and fall with time from all to half', () => {
    expect(turnPoints(wrong)).toBe(0);
    expect(turnPoints(right)).toBe(TURN_POINTS);
    expect(turnPoints({ isCorrect: true, durationMs: TURN_MS.sprint })).toBe(TURN_POINTS / 2);
    fc.assert(
      fc.property(fc.nat(60_000), fc.nat(60_000), (a, b) => {
        const [quick, slow] = [Math.min(a, b), Math.max(a, b)];
        const pointsOf = (durationMs: number) => turnPoints({ isCorrect: true, durationMs });
        expect(pointsOf(quick)).toBeGreaterThanOrEqual(pointsOf(slow));
        expect(pointsOf(slow)).toBeGreaterThanOrEqual(TURN_POINTS / 2);
      }),
    );
  });
});

describe('a survival', () => {
  it('ends with the first wrong answer, the first one out of time, or the last question', () => {
    expect(isContestOver('survival', 2, [right, right], 9)).toBe(false);
    expect(isContestOver('survival', 2, [right, wrong], 9)).toBe(true);
    expect(isContestOver('survival', 2, [right], 9)).toBe(true);
    expect(
      isContestOver(
        'survival',
        9,
        Array.from({ length: 9 }, () => right),
        9,
      ),
    ).toBe(true);
  });

  it('counts what was right', () => {
    expect(contestResult('survival', 3, [right, right, wrong], 9)).toEqual({
      score: 2,
      maxScore: 9,
      right: 2,
      asked: 3,
    });
  });
});

describe('a sprint', () => {
  it('goes on after a wrong answer, and adds up points', () => {
    expect(isContestOver('sprint', 1, [wrong], 10)).toBe(false);
    expect(isContestOver('sprint', 10, [], 10)).toBe(true);
    expect(contestResult('sprint', 10, [right, wrong, right], 10)).toMatchObject({
      score: 200,
      maxScore: 1000,
    });
  });
});
