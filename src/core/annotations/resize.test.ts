import fc from 'fast-check';
import { expect, it } from 'vitest';
import { resizeSpan } from './resize';

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
