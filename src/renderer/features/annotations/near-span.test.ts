import { expect, it } from 'vitest';
import { spanAround } from './near-span';

const blocks = Array.from({ length: 20 }, (_, index) => ({ start: index * 10, end: index * 10 + 9 }));

it('reaches over the blocks that are near, in steps of eight', () => {
  expect(spanAround(blocks, new Set([9, 10]))).toEqual({ start: 80, end: 159 });
  expect(spanAround(blocks, new Set([15, 7]))).toEqual({ start: 0, end: 159 });
});

it('ends with the text', () => {
  expect(spanAround(blocks, new Set([19]))).toEqual({ start: 160, end: 199 });
});

it('is nothing while no block is near', () => {
  expect(spanAround(blocks, new Set())).toBeNull();
});
