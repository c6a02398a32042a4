import { describe, expect, it } from 'vitest';
import { formatTable, median } from './figure';

describe('median', () => {
  it('takes the middle, and the mean of two middles', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([1, 9, 4, 6])).toBe(5);
  });

  it('has nothing to say of no values', () => {
    expect(() => median([])).toThrow();
  });
});

describe('formatTable', () => {
  it('puts each figure beside its reference, with how many times it is', () => {
    expect(formatTable([{ name: 'start', unit: 'ms', ours: 900, reference: 600 }])).toBe(
      'name  | ours   | reference | ratio\nstart | 900 ms | 600 ms    | 1.50×',
    );
  });
});
