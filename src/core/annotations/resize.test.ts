import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dragSpan, resizeSpan } from './resize';

const TEXT = '抓👨‍👩‍👧落\n实𠮷';

it('moves by what a reader sees as one character, over line ends', () => {
  expect(resizeSpan(TEXT, { start: 0, end: 1 }, 'end', 1)).toEqual({ start: 0, end: 9 });
  expect(resizeSpan(TEXT, { start: 0, end: 9 }, 'end', -1)).toEqual({ start: 0, end: 1 });
  expect(resizeSpan(TEXT, { start: 0, end: 10 }, 'end', 1)).toEqual({ start: 0, end: 12 });
  expect(resizeSpan(TEXT, { start: 11, end: 12 }, 'start', -1)).toEqual({ start: 9, end: 12 });
});

it('keeps at least one character, and stays in the text', () => {
  expect(resizeSpan(TEXT, { start: 0, end: 1 }, 'end', -1)).toBeNull();
  expect(resizeSpan(TEXT, { start: 0, end: 1 }, 'start', 1)).toBeNull();
  expect(resizeSpan(TEXT, { start: 0, end: 1 }, 'start', -1)).toBeNull();
  expect(resizeSpan(TEXT, { start: 12, end: 14 }, 'end', 1)).toBeNull();
});

it('can be taken back on any text without line ends', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('的', '𠮷', '一'), { minLength: 3 }), fc.nat(), (chars, pick) => {
      const text = chars.join('');
      const end = chars.slice(0, 1 + (pick % (chars.length - 1))).join('').length;
      const wider = resizeSpan(text, { start: 0, end }, 'end', 1);
      expect(wider && resizeSpan(text, wider, 'end', -1)).toEqual({ start: 0, end });
    }),
  );
});

it('puts an edge where a hand left it, but not inside a character, a number or a word', () => {
  const text = '同比增长12.5%，见GDP表\n𠮷地';
  const span = { start: 2, end: 4 };
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  expect(words(dragSpan(text, span, 'end', 5))).toBe('增长');
  expect(words(dragSpan(text, span, 'end', 8))).toBe('增长12.5%');
  expect(words(dragSpan(text, span, 'end', text.indexOf('D')))).toBe('增长12.5%，见');
  expect(words(dragSpan(text, span, 'end', text.indexOf('\n') + 1))).toBe('增长12.5%，见GDP表');
  expect(words(dragSpan(text, span, 'end', text.indexOf('𠮷') + 1))).toMatch(/表\n𠮷$/);
  expect(words(dragSpan(text, span, 'start', 0))).toBe('同比增长');
});

it('keeps one character when a hand goes past the other edge', () => {
  expect(dragSpan('甲乙丙丁', { start: 1, end: 3 }, 'start', 4)).toEqual({ start: 2, end: 3 });
  expect(dragSpan('甲乙丙丁', { start: 1, end: 3 }, 'end', 0)).toEqual({ start: 1, end: 2 });
});
