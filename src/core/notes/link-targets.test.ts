import { expect, it } from 'vitest';
import { createTargetSearch } from './link-targets';

const PARTS = ['一、实施背景', '党建引领。抓好落实。', '二、主要做法', '再抓落实！'];
const TEXT = PARTS.join('\n');
const search = createTargetSearch({
  source: {
    text: TEXT,
    blocks: PARTS.map((part, index) => {
      const start = TEXT.indexOf(part);
      const kind = index % 2 === 0 ? 'heading' : 'paragraph';
      return { id: `b${index}`, kind, start, end: start + part.length };
    }),
  },
  revision: 1,
  annotations: [
    { id: 'a1', words: '党建引领', note: '**见** [别处](#annotation=a2)\n第二行' },
    { id: 'a2', words: '抓好落实', note: '' },
  ],
});
const found = (query: string) => search(query).map(({ kind, words }) => `${kind} ${words}`);

it('finds annotations, headings and sentences by their words, in any script', () => {
  expect(found('落實')).toEqual(['annotation 抓好落实', 'text 抓好落实。', 'text 再抓落实！']);
  expect(found('做法')).toEqual(['heading 二、主要做法']);
  expect(found('天地')).toEqual([]);
});

it('offers annotations and headings before anything is asked, and writes their links', () => {
  expect(found('')).toEqual([
    'annotation 见 别处',
    'annotation 抓好落实',
    'heading 一、实施背景',
    'heading 二、主要做法',
  ]);
  const [first, , heading] = search('');
  expect(first?.markdown).toBe('[见 别处](#annotation=a1)');
  expect(heading?.markdown).toMatch(
    /^\[一、实施背景\]\(#place=一、实施背景&before=&after=%0a党建引领。抓好&at=0\.1\)$/i,
  );
});
