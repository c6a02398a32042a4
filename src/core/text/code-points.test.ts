import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCodePointMap } from './code-points';

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

describe('createCodePointMap', () => {
  it('agrees with Array.from at every offset, lone surrogates included', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const map = createCodePointMap(text);
        let units = 0;
        const points = Array.from(text);
        points.forEach((point, index) => {
          expect(map.toCodePoints(units)).toBe(index);
          expect(map.toCodeUnits(index)).toBe(units);
          units += point.length;
        });
        expect(map.toCodePoints(text.length)).toBe(points.length);
        expect(map.toCodeUnits(points.length)).toBe(text.length);
      }),
    );
  });

  it('takes the middle of a pair as its start and stays inside the text', () => {
    const map = createCodePointMap('a𠮷b');
    expect(map.toCodePoints(2)).toBe(1);
    expect(map.toCodePoints(99)).toBe(3);
    expect(map.toCodeUnits(99)).toBe(4);
    expect(map.toCodeUnits(-1)).toBe(0);
  });
});
