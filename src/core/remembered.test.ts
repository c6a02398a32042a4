import { expect, it } from 'vitest';
import { remembered } from './remembered';

it('makes each result once, and forgets all when it holds too many', () => {
  const made: string[] = [];
  const length = remembered(2, (words) => {
    made.push(words);
    return words.length;
  });
  expect(['a', 'bb', 'a', 'ccc', 'bb'].map(length)).toEqual([1, 2, 1, 3, 2]);
  expect(made).toEqual(['a', 'bb', 'ccc', 'bb']);
});
