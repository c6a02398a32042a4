import { describe, expect, it } from 'vitest';
import { placeQuote } from './place-quote';

describe('placeQuote', () => {
  it('finds the occurrence nearest to where the words were', () => {
    const text = '甲乙。甲乙。甲乙。';
    expect(placeQuote(text, '甲乙', 3)).toEqual({ start: 3, end: 5, quote: '甲乙' });
    expect(placeQuote(text, '甲乙', 4)?.start).toBe(3);
    expect(placeQuote(text, '甲乙', 5)?.start).toBe(6);
    expect(placeQuote(text, '甲乙', 99)?.start).toBe(6);
  });

  it('finds nothing where there is nothing to find', () => {
    expect(placeQuote('甲乙', '丙')).toBeNull();
    expect(placeQuote('甲乙', '')).toBeNull();
  });
});
