import { describe, expect, it } from 'vitest';
import { MINUTE_MS } from '../time';
import { timeLeft } from './time-left';

describe('timeLeft', () => {
  it('takes a usual pace until there is one to go by', () => {
    expect(timeLeft(3500, 0, 0)).toBe(10 * MINUTE_MS);
    expect(timeLeft(3500, 0.02, MINUTE_MS)).toBeCloseTo(9.8 * MINUTE_MS);
  });

  it('goes by the pace so far, within bounds', () => {
    expect(timeLeft(4000, 0.5, 4 * MINUTE_MS)).toBe(4 * MINUTE_MS);
    expect(timeLeft(4000, 0.5, 600 * MINUTE_MS)).toBeCloseTo((2000 / 120) * MINUTE_MS);
  });

  it('is nothing at the end', () => {
    expect(timeLeft(4000, 1, 10 * MINUTE_MS)).toBe(0);
    expect(timeLeft(0, 0, 0)).toBe(0);
  });
});
