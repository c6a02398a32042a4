import fc from 'fast-check';
import { expect, it } from 'vitest';
import { COVER_CLOTHS, COVER_PATTERNS, coverOf } from './cover';

it('shows what stands after the body that wrote the case', () => {
  expect(coverOf('中共芜湖市委办公室：党建引领“三服务”')).toMatchObject({
    words: '党建引领“三服务”',
    isVertical: true,
  });
  expect(coverOf('A study of grids')).toMatchObject({ words: 'A study of grids', isVertical: false });
  expect(coverOf('题目：').words).toBe('题目：');
});

it('is one of the known covers, and always the same, for any title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      const cover = coverOf(title);
      expect(cover).toEqual(coverOf(title));
      expect(cover.cloth).toBeGreaterThanOrEqual(0);
      expect(cover.cloth).toBeLessThan(COVER_CLOTHS);
      expect(cover.pattern).toBeLessThan(COVER_PATTERNS);
    }),
  );
});
