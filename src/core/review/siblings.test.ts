import { describe, expect, it } from 'vitest';
import { SiblingGuard, sentenceOf } from './siblings';

const TEXT = '全体党员三百人参加。年底完成项目十二个，投资三亿元。\n另起一段。';
const SOURCE = {
  text: TEXT,
  blocks: [
    { id: 'b0', kind: 'paragraph', start: 0, end: TEXT.indexOf('\n') },
    { id: 'b1', kind: 'paragraph', start: TEXT.indexOf('另'), end: TEXT.length },
  ],
} as const;
const sentence = (words: string) => {
  const start = TEXT.indexOf(words);
  return sentenceOf(SOURCE, { start, end: start + words.length });
};

describe('sentenceOf', () => {
  it('is one for a figure, another figure beside it, and the words around both', () => {
    const figure = sentence('十二个');
    expect(figure).toBe(TEXT.indexOf('年底'));
    expect(sentence('三亿元')).toBe(figure);
    expect(sentence('项目十二个，投资三亿元')).toBe(figure);
    expect(sentence('三百人')).toBe(0);
    expect(sentence('另起')).toBe(TEXT.indexOf('另'));
  });

  it('is none for a stretch of several sentences or blocks, and for no place', () => {
    expect(sentence('三百人参加。年底')).toBeNull();
    expect(sentence('三亿元。\n另起')).toBeNull();
    expect(sentenceOf(SOURCE, { start: 0, end: 0 })).toBeNull();
  });
});

describe('SiblingGuard', () => {
  it('lets the first item of a sentence in, and holds its siblings back', () => {
    const guard = new SiblingGuard();
    expect(guard.admits('figure', 's1')).toBe(true);
    expect(guard.admits('several', 's1')).toBe(false);
    expect(guard.admits('other', 's2')).toBe(true);
    expect([guard.admits('ordering', null), guard.admits('matching', null)]).toEqual([true, true]);
  });

  it('knows what was asked before, and never holds that itself back', () => {
    const guard = new SiblingGuard();
    guard.note('figure', 's1');
    guard.note('year', 's1');
    expect(['figure', 'year', 'several'].map((id) => guard.admits(id, 's1'))).toEqual([true, true, false]);
  });
});
