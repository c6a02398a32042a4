import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchTerms } from './match-terms';
import { snippetAround } from './snippet';

test('a snippet keeps to its line and says where it was cut', () => {
  const text = '标题\n一二三四五六七八九\n尾';
  expect(snippetAround(text, { start: 6, end: 8 }, 2)).toEqual({
    before: '…二三',
    words: '四五',
    after: '六七…',
  });
  expect(snippetAround(text, { start: 3, end: 5 }, 30)).toEqual({
    before: '',
    words: '一二',
    after: '三四五六七八九',
  });
  expect(snippetAround('\n\n', { start: 1, end: 1 })).toEqual({ before: '', words: '', after: '' });
});

test('a snippet never holds half a character, and its middle is the span', () => {
  const texts = fc.array(fc.constantFrom('𠀀', '字', '\n'), { minLength: 1 });
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), fc.nat({ max: 5 }), (characters, a, b, around) => {
      const text = characters.join('');
      const borders = characters.reduce<number[]>(
        (all, one) => [...all, (all.at(-1) ?? 0) + one.length],
        [0],
      );
      const [start = 0, end = 0] = [a, b]
        .map((at) => borders[at % borders.length] ?? 0)
        .sort((x, y) => x - y);
      const { before, words, after } = snippetAround(text, { start, end }, around);
      expect(words).toBe(text.slice(start, end));
      expect(`${before}${after}`).not.toMatch(/\p{Surrogate}/u);
      expect(`${before}${after}`).not.toContain('\n');
      expect(text.slice(0, start).endsWith(before.replace('…', ''))).toBe(true);
      expect(text.slice(end).startsWith(after.replace('…', ''))).toBe(true);
    }),
  );
});

test('term notes come nearest first, in either script', () => {
  const term = (name: string, explanation = '', aliases: readonly string[] = []) => ({
    term: name,
    aliases,
    explanation,
  });
  const terms = [
    term('无关'),
    term('机关', '行政机关与党建引领'),
    term('党建'),
    term('党建引领基层治理'),
    term('党建引领'),
    term('三会一课', '', ['党建引领制度安排']),
  ];
  expect(matchTerms('黨建引領', terms).map((one) => one.term)).toEqual([
    '党建引领',
    '党建引领基层治理',
    '三会一课',
    '党建',
    '机关',
  ]);
  expect(matchTerms(' ', terms)).toEqual([]);
});
