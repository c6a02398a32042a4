import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAround, sentenceAt, splitSentences } from './sentences';

const chars = fc.constantFrom(
  '一',
  '国',
  '。',
  '！',
  '；',
  '…',
  '”',
  '）',
  '1',
  '.',
  'a',
  ' ',
  '\n',
  '𠮷',
  '😀',
  '\uD800',
  '\uDC00',
);
const texts = fc.array(chars, { maxLength: 80 }).map((list) => list.join(''));

describe('splitSentences', () => {
  const sentencesOf = (text: string): string[] =>
    splitSentences(text).map(({ start, end }) => text.slice(start, end));

  it('keeps closing quotes and repeated stops with their sentence', () => {
    expect(sentencesOf('他说:“好。”我走了……真的?!是。')).toEqual([
      '他说:“好。”',
      '我走了……',
      '真的?!',
      '是。',
    ]);
  });

  it('does not break numbers, numbering or addresses', () => {
    const text = '1.强化理论,增长3.5%，见http://a.cn/?b=1;c。2. 夯实基础';
    expect(sentencesOf(text)).toEqual(['1.强化理论,增长3.5%，见http://a.cn/?b=1;c。', '2. 夯实基础']);
  });

  it('ends English sentences at a stop before a space', () => {
    expect(sentencesOf('It ends. "Really" it does.')).toEqual(['It ends.', '"Really" it does.']);
  });

  it('covers every visible character once, in order, without blank spans', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const spans = splitSentences(text);
        const joined = spans.map(({ start, end }) => text.slice(start, end)).join('');
        expect(joined.replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
        spans.forEach(({ start, end }, index) => {
          expect(text.slice(start, end).trim()).not.toBe('');
          expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
        });
      }),
    );
  });

  it('reads a part of a text as it reads that part alone', () => {
    const text = '前。一二三。四五六。后。';
    expect(splitSentences(text, { start: 2, end: 10 })).toEqual([
      { start: 2, end: 6 },
      { start: 6, end: 10 },
    ]);
    expect(sentenceAt(splitSentences(text), 7)).toEqual({ start: 6, end: 10 });
    expect(sentenceAt([], 7)).toBeNull();
  });
});

describe('sentenceAround', () => {
  it('is the sentence that dividing the whole gives, in any part of a text and at any offset', () => {
    const many = fc.array(chars, { maxLength: 40 }).map((list) => list.join(''));
    const edge = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(many, edge, edge, edge, (text, from, length, offset) => {
        const start = Math.min(from, text.length);
        const within = { start, end: Math.min(text.length, start + length) };
        expect(sentenceAround(text, within, offset)).toEqual(
          sentenceAt(splitSentences(text, within), offset),
        );
      }),
      { numRuns: 2000 },
    );
  });
});
