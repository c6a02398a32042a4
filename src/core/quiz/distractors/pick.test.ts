import { expect, it } from 'vitest';
import type { Frame } from '../stems/frame';
import { pickDistractors } from './pick';

const BEFORE = '除了1952年和1956年两次选举外，该党一直执政。';
const SENTENCE = '在1936年选举的胜利后，他宣布扩张最高法院。';
const TEXT = BEFORE + SENTENCE;
const at = TEXT.indexOf('1936年');
const answer = { start: at, end: at + 5 };
const frame: Frame = {
  fact: {
    kind: 'date',
    ...answer,
    text: '1936年',
    sentence: { start: BEFORE.length, end: TEXT.length },
    score: 1,
  },
  answer,
  answerText: '1936年',
  window: { start: BEFORE.length, end: TEXT.length },
  context: '',
  lead: '',
  time: '',
  before: '在',
  after: '选举的胜利后，他宣布扩张最高法院。',
};
const pool = {
  terms: new Map(),
  numbers: new Map(),
  dates: new Map([['Y年', ['1936年', '1952年', '1956年']]]),
};
const source = { text: TEXT, isPartOf: () => false };

it('offers nothing that stands in the sentence before, where the question shows it', () => {
  expect(pickDistractors(frame, '1936年', pool, source)).toContain('1952年');
  const options = pickDistractors(frame, '1936年', pool, source, { ...frame, lead: BEFORE });
  expect(options).toHaveLength(3);
  expect(options).not.toContain('1952年');
  expect(options).not.toContain('1956年');
});
