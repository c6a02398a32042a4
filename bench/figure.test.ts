import { describe, expect, it } from 'vitest';
import { broken, type Figure, formatTable, meetsTarget, median } from './figure';

describe('median', () => {
  it('takes the middle, and the mean of two middles', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([1, 9, 4, 6])).toBe(5);
  });

  it('has nothing to say of no values', () => {
    expect(() => median([])).toThrow();
  });
});

const start: Figure = { name: 'start', unit: 'ms', ours: 900, reference: 600 };
const recall: Figure = {
  name: 'recall',
  unit: '%',
  ours: 99.876,
  reference: 100,
  target: { is: 'at least', value: 100, mustHold: true },
};
const wrong: Figure = {
  name: 'wrong',
  unit: 'count',
  ours: 0,
  reference: null,
  target: { is: 'at most', value: 0, mustHold: true },
};

describe('formatTable', () => {
  it('puts each figure beside its reference, with how many times it is', () => {
    expect(formatTable([start])).toBe(
      'name  | ours   | reference | ratio | target\nstart | 900 ms | 600 ms    | 1.50×',
    );
  });

  it('says of a target whether it is met, and leaves out what there is not', () => {
    expect(formatTable([recall, wrong]).split('\n').slice(1)).toEqual([
      'recall | 99.88 % | 100 %     | 1.00× | ≥ 100 % ✗',
      'wrong  | 0       |           |       | ≤ 0 ✓',
    ]);
  });
});

describe('a target', () => {
  it('is met at its value, from the side it names', () => {
    expect(meetsTarget({ ...recall, ours: 100 })).toBe(true);
    expect(meetsTarget({ ...wrong, ours: 1 })).toBe(false);
    expect(meetsTarget(start)).toBe(true);
  });

  it('breaks the bench only where it must hold', () => {
    const slow: Figure = { ...start, target: { is: 'at most', value: 100 } };
    expect(meetsTarget(slow)).toBe(false);
    expect(broken([start, slow, recall, wrong])).toEqual([recall]);
  });
});
