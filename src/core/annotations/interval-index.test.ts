import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createIntervalIndex } from './interval-index';

it('finds what a plain search finds, sorted by start', () => {
  const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 40 }), fc.nat(70), fc.nat(30), (spans, start, length) => {
      const index = createIntervalIndex(spans);
      const end = start + length;
      const shared = spans
        .filter((one) => one.start < one.end && one.start < end && one.end > start && start < end)
        .sort((a, b) => a.start - b.start || b.end - a.end);
      expect(index.overlapping(start, end)).toEqual(shared);
      expect(index.at(start)).toEqual(index.overlapping(start, start + 1));
    }),
  );
});
