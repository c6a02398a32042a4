import { expect, it } from 'vitest';
import { anchorTerms } from './terms';

const note = (id: string, term: string, ...aliases: string[]) => ({ id, term, aliases, explanation: '…' });

it('finds every occurrence of a term and its aliases, in order', () => {
  const anchors = anchorTerms('督查是督查,专项督查也是', [note('ducha', '督查', '专项督查')]);
  expect(anchors.map(({ start, end }) => [start, end])).toEqual([
    [0, 2],
    [3, 5],
    [6, 10],
  ]);
});

it('prefers the longer term where two begin together, and does not look inside it', () => {
  const terms = [note('zui', '四最'), note('zhongshu', '四最一中枢'), note('mid', '中枢')];
  expect(anchorTerms('“四最一中枢”“四最”', terms).map(({ termId }) => termId)).toEqual(['zhongshu', 'zui']);
});

it('finds nothing in a text without terms', () => {
  expect(anchorTerms('芜湖', [note('a', '合肥')])).toEqual([]);
  expect(anchorTerms('', [note('a', '合肥')])).toEqual([]);
});
