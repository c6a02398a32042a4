import { describe, expect, it } from 'vitest';
import { nearestSentenceStart, sentenceStarts } from './sentence-start';

const TEXT = '标题\n第一句。第二句！“第三句。”完\n';
const BLOCK = { start: 3, end: 19 };

describe('sentenceStarts', () => {
  it('counts from the beginning of the whole text', () => {
    expect(sentenceStarts(TEXT, BLOCK)).toEqual([3, 7, 11, 17]);
  });

  it('has the beginning of a block without words', () => {
    expect(sentenceStarts(TEXT, { start: 2, end: 2 })).toEqual([2]);
  });
});

describe('nearestSentenceStart', () => {
  it('goes back or forward, whichever is less', () => {
    expect(nearestSentenceStart(TEXT, BLOCK, 8)).toBe(7);
    expect(nearestSentenceStart(TEXT, BLOCK, 10)).toBe(11);
  });

  it('stays in its block', () => {
    expect(nearestSentenceStart(TEXT, BLOCK, 0)).toBe(3);
    expect(nearestSentenceStart(TEXT, BLOCK, 400)).toBe(17);
  });
});
