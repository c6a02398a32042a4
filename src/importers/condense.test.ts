import { expect, it } from 'vitest';
import { condense } from './condense';

it('keeps every word of a long list, and the order of its reasons', () => {
  const furniture = Array.from({ length: 900 }, (_, index) => ({
    text: `链接${index}`,
    reason: index < 450 ? ('navigation' as const) : ('outside' as const),
  }));
  const condensed = condense(furniture);
  expect(condensed.length).toBeLessThan(30);
  expect(
    condensed.flatMap(({ text, reason }) => text.split(' · ').map((one) => ({ text: one, reason }))),
  ).toEqual(furniture);
  expect(condense(furniture.slice(0, 9))).toEqual(furniture.slice(0, 9));
});
