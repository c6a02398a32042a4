import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CanonicalText, Span } from './model';
import { sentenceFrom } from './next-sentence';
import { type CursorStep, moveCursor, spanOfCursor, type TextCursor } from './text-cursor';

/** A text of one paragraph for each part. */
function textOf(parts: readonly string[]): CanonicalText {
  let start = 0;
  const blocks = parts.map((part, index) => {
    const block = { id: `b${index}`, kind: 'paragraph' as const, start, end: start + part.length };
    start = block.end + 1;
    return block;
  });
  return { text: parts.join('\n'), blocks };
}

const SOURCE = textOf(['题', '甲。乙。丙。', '', '丁。戊。']);
const at = (words: string): TextCursor => {
  const start = SOURCE.text.indexOf(words);
  const span = { start, end: start + words.length };
  return { anchor: span, focus: span };
};
const words = (cursor: TextCursor | null) => {
  if (cursor === null) return null;
  const { start, end } = spanOfCursor(cursor);
  return SOURCE.text.slice(start, end);
};
const NEXT: CursorStep = { unit: 'sentence', step: 1, isExtending: false };
const after = (cursor: TextCursor, ...steps: readonly Partial<CursorStep>[]) =>
  words(
    steps.reduce<TextCursor>((now, step) => moveCursor(SOURCE, now, { ...NEXT, ...step }) ?? now, cursor),
  );

test('it goes by sentences, over the ends of paragraphs, and stops at those of the text', () => {
  expect(after(at('题'), {})).toBe('甲。');
  expect(after(at('丙。'), {})).toBe('丁。');
  expect(after(at('丁。'), { step: -1 })).toBe('丙。');
  expect(moveCursor(SOURCE, at('戊。'), NEXT)).toBeNull();
  expect(moveCursor(SOURCE, at('题'), { ...NEXT, step: -1 })).toBeNull();
});

test('it takes the paragraph it is in first, then its neighbours', () => {
  const down = { unit: 'paragraph' } as const;
  expect(after(at('乙。'), down)).toBe('甲。乙。丙。');
  expect(after(at('乙。'), down, down)).toBe('丁。戊。');
  expect(after(at('丁。'), { ...down, step: -1 })).toBe('丁。戊。');
  expect(after(at('丁。'), { ...down, step: -1 }, { ...down, step: -1 })).toBe('甲。乙。丙。');
});

test('it grows from where it began, either way, and shrinks back', () => {
  const more = { isExtending: true };
  const less = { isExtending: true, step: -1 } as const;
  expect(after(at('乙。'), more, more)).toBe('乙。丙。\n\n丁。');
  expect(after(at('乙。'), more, less)).toBe('乙。');
  expect(after(at('乙。'), less)).toBe('甲。乙。');
  expect(after(at('乙。'), { ...more, unit: 'paragraph' })).toBe('甲。乙。丙。');
  expect(after(at('丙。'), { ...more, unit: 'paragraph' })).toBe('丙。\n\n丁。戊。');
});

test('a selection made by hand grows to its whole sentence', () => {
  const source = textOf(['坚持党建引领，抓好落实。再接再厉。']);
  const span = { start: 2, end: 4 };
  const grown = moveCursor(source, { anchor: span, focus: span }, { ...NEXT, isExtending: true });
  expect(grown && spanOfCursor(grown)).toEqual({ start: 0, end: 12 });
});

test('steps forwards tell every sentence once, and as many backwards lead to the first', () => {
  const part = fc.array(fc.constantFrom('甲', '。', '”', ' ', '！')).map((some) => some.join(''));
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const source = textOf(parts);
      const first = sentenceFrom(source, 0);
      if (first === null) return;
      const seen: Span[] = [];
      let cursor: TextCursor | null = { anchor: first, focus: first };
      let last = cursor;
      for (; cursor; cursor = moveCursor(source, cursor, NEXT)) {
        seen.push(spanOfCursor(cursor));
        last = cursor;
      }
      for (let count = seen.length; count > 1; count -= 1) {
        last = moveCursor(source, last, { ...NEXT, step: -1 }) ?? last;
      }
      expect(spanOfCursor(last)).toEqual(first);
      expect(new Set(seen.map(({ start }) => start)).size).toBe(seen.length);
    }),
  );
});
