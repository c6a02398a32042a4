import { expect, it } from 'vitest';
import { packageQuestions } from './questions';
import type { CasePackage } from './schema';

const text = '在某品牌和国家机关会议上。共产党员。';
const pack: CasePackage = {
  manifest: {
    ...{ format: 'andu-case', version: 1, id: 'wuhu-2022', title: '例', authorBody: '', publisher: '' },
    ...{ publishedAt: '', sourceLine: '', editors: [], language: 'zh-CN', licence: '' },
  },
  text: { text, blocks: [{ id: 'p', kind: 'paragraph', start: 0, end: text.length }], furniture: [] },
  errata: [
    { id: 'e1', start: 1, end: 4, received: '某品牌', proposed: '中央', reason: '…', certainty: 'certain' },
  ],
  terms: [],
  questions: [
    {
      id: 'q1',
      kind: 'trueFalse',
      stem: '?',
      explanation: '…',
      difficulty: 1,
      quote: '共产党员',
      answer: true,
    },
  ],
};

it('places a question in the corrected text and keeps its history apart from other cases', () => {
  expect(packageQuestions(pack)).toEqual([
    {
      id: 'wuhu-2022:q1',
      itemId: 'wuhu-2022:q1',
      origin: 'curated',
      kind: 'trueFalse',
      stem: '?',
      explanation: '…',
      difficulty: 1,
      answer: true,
      source: { start: 12, end: 16, quote: '共产党员' },
    },
  ]);
});

it('throws on a quote that no check has let through', () => {
  const [question] = pack.questions;
  if (question === undefined) throw new Error('no question');
  expect(() => packageQuestions({ ...pack, questions: [{ ...question, quote: '某品牌' }] })).toThrow('q1');
});
