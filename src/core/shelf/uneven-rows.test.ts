import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowTops, unevenRowsIn } from './uneven-rows';

it('puts rows one below the other, with a gap between two', () => {
  expect([...rowTops([10, 30, 20], 5)]).toEqual([0, 15, 50, 70]);
  expect([...rowTops([], 5)]).toEqual([0]);
});

it('gives every row that is in view, and few that are not', () => {
  const heights = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(
      heights,
      fc.integer({ min: -500, max: 20_000 }),
      fc.integer({ min: 1, max: 800 }),
      (all, scrolled, height) => {
        const tops = rowTops(all, 8);
        const { first, end } = unevenRowsIn({ scrolled, height }, tops, 0);
        expect(end).toBeGreaterThan(first);
        all.forEach((own, row) => {
          const top = tops[row] ?? 0;
          const isInView = top < scrolled + height && top + own > scrolled;
          if (isInView) expect(row >= first && row < end).toBe(true);
        });
        // One at each edge may be let in by the gap that follows it.
        const strangers = all.filter((own, row) => {
          const top = tops[row] ?? 0;
          return row >= first && row < end && (top > scrolled + height || top + own + 8 < scrolled);
        });
        expect(strangers.length).toBeLessThanOrEqual(1);
      },
    ),
  );
});

it('has none where there are none', () => {
  expect(unevenRowsIn({ scrolled: 0, height: 100 }, rowTops([], 8), 50)).toEqual({ first: 0, end: 0 });
});
