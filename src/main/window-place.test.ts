import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitPlace, windowPlaceSchema } from './window-place';

const screen = { x: 0, y: 25, width: 1440, height: 875 };

it('keeps a place that is in sight', () => {
  const place = { x: 100, y: 60, width: 1000, height: 700, isMaximized: true };
  expect(fitPlace(place, screen)).toEqual(place);
});

it('forgets the corner of a window whose screen is gone', () => {
  const place = { x: 2000, y: 60, width: 1000, height: 700, isMaximized: false };
  expect(fitPlace(place, screen)).toEqual({ width: 1000, height: 700, isMaximized: false });
});

it('never hides the title bar above the screen', () => {
  const place = { x: 0, y: -300, width: 1000, height: 700, isMaximized: false };
  expect(fitPlace(place, screen)).not.toHaveProperty('y');
});

it('shrinks a window that is larger than the screen', () => {
  const place = { width: 4000, height: 3000, isMaximized: false };
  expect(fitPlace(place, screen)).toEqual({ width: 1440, height: 875, isMaximized: false });
});

it('always gives a place that may be stored again', () => {
  const number = fc.integer({ min: -10_000, max: 10_000 });
  const size = fc.integer({ min: 720, max: 10_000 });
  fc.assert(
    fc.property(number, number, size, size, (x, y, width, height) => {
      const fitted = fitPlace({ x, y, width, height, isMaximized: false }, screen);
      expect(windowPlaceSchema.safeParse(fitted).success).toBe(true);
    }),
  );
});
