import { expect, test } from 'vitest';
import { ScoreOrder } from './score-order';

test('counts the scores of the same group that are higher, equal ones not', () => {
  const order = new ScoreOrder(Float32Array.of(3, -1, 3, 8, 0.5), Int32Array.of(7, 7, 7, 2, 7));
  expect(order.countAbove(7, 3)).toBe(0);
  expect(order.countAbove(7, 0.5)).toBe(2);
  expect(order.countAbove(7, -5)).toBe(4);
  expect(order.countAbove(2, 0)).toBe(1);
  expect(order.countAbove(9, 0)).toBe(0);
});
