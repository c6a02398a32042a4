import { describe, expect, it } from 'vitest';
import { topicOf, topicOverlap } from './topics';

const HEAD = '芙蓉洞，位于武隆县。芙蓉洞全长2846米。';

function topicIn(text: string): ReturnType<typeof topicOf> {
  return topicOf(text, { start: 0, end: text.length });
}

describe('topicOf', () => {
  it('takes the words up to the first mark, and counts them', () => {
    expect(topicIn(HEAD)).toEqual({ words: '芙蓉洞', isHead: true, count: 2 });
  });

  it('reads the head of an article before a bracket and before 是, but no pause', () => {
    expect(topicIn('龙胆（学名）为龙胆科植物。')).toMatchObject({ words: '龙胆', isHead: true });
    expect(topicIn('乡里制是一种制度。')).toMatchObject({ words: '乡里制', isHead: true });
    expect(topicIn('日本、朝鲜都有。')).toMatchObject({ words: '日本', isHead: false });
  });

  it('reads the paragraph that it is given, not the one before', () => {
    const text = `前文。\n${HEAD}`;
    expect(topicOf(text, { start: 4, end: text.length }).words).toBe('芙蓉洞');
  });

  it('finds none where a paragraph opens with a mark or one character', () => {
    expect(topicIn('（一）方法').words).toBe('');
    expect(topicIn('他，生于此。').words).toBe('');
  });
});

describe('topicOverlap', () => {
  it('tells a part of the topic from a span that holds it', () => {
    const topic = topicIn(HEAD);
    expect(topicOverlap(topic, '芙蓉')).toBe(1);
    expect(topicOverlap(topic, '芙蓉洞')).toBe(1);
    expect(topicOverlap(topic, '芙蓉洞全长')).toBe(2);
    expect(topicOverlap(topic, '2846米')).toBe(0);
  });
});
