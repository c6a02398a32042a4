import { describe, expect, test } from 'vitest';
import { countCuts } from './cuts';

describe('countCuts', () => {
  test('characters of a name that is said again hold together at the cut between them', () => {
    const text = '谭望嵩转会，谭望嵩离队';
    const { pairs, chars } = countCuts(text, [{ start: 0, end: text.length }]);
    expect(pairs[2]).toBe(2);
    expect(chars[2]).toBe(2);
    expect(pairs[3]).toBe(1);
  });

  test('nothing holds together over a mark, or over the end of a paragraph', () => {
    const text = '甲，乙\n甲乙';
    const paragraphs = [
      { start: 0, end: 3 },
      { start: 4, end: 6 },
    ];
    const { pairs, chars } = countCuts(text, paragraphs);
    expect([...pairs]).toEqual([0, 0, 0, 0, 0, 1, 0]);
    expect([...chars]).toEqual([1, 0, 1, 0, 1, 1, 0]);
  });

  test('a span that takes one bracket of two has another depth at its end', () => {
    const { depth } = countCuts('《条约》第七条', []);
    expect([...depth]).toEqual([0, 1, 1, 1, 0, 0, 0, 0]);
  });
});
