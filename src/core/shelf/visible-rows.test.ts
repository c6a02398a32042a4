import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnCount, visibleRows } from './visible-rows';

it('shows what is in view and a little more', () => {
  expect(visibleRows({ scrolled: 1000, height: 300 }, 100, 5000, 2)).toEqual({ first: 8, end: 15 });
  expect(visibleRows({ scrolled: -80, height: 300 }, 100, 5000, 2)).toEqual({ first: 0, end: 5 });
  expect(visibleRows({ scrolled: 0, height: 300 }, 100, 0, 2)).toEqual({ first: 0, end: 0 });
});

it('covers the view, stays within the rows and is short, wherever one is', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -500, max: 600_000 }),
      fc.nat(2000),
      fc.nat(5000),
      (scrolled, height, rows) => {
        const { first, end } = visibleRows({ scrolled, height }, 100, rows, 3);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(rows);
        expect(end - first).toBeLessThanOrEqual(height / 100 + 8);
        for (const y of [scrolled, scrolled + height - 1]) {
          const row = Math.floor(y / 100);
          if (height > 0 && row >= 0 && row < rows) expect(row >= first && row < end).toBe(true);
        }
      },
    ),
  );
});

it('fits as many columns as there is room for', () => {
  expect([0, 199, 416, 900].map((width) => columnCount(width, 200, 16))).toEqual([1, 1, 2, 4]);
});
