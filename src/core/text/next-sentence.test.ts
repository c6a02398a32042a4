import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CanonicalText, Span } from './model';
import { sentenceBefore, sentenceFrom } from './next-sentence';
import { splitSentences } from './sentences';

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

test('from a place in a sentence, between sentences, and between blocks', () => {
  const source = textOf(['一、标题', '甲。 乙！', '', '丙']);
  const words = (span: Span | null) => span && source.text.slice(span.start, span.end);
  expect(words(sentenceFrom(source, 0))).toBe('一、标题');
  expect(words(sentenceFrom(source, 4))).toBe('甲。');
  expect(words(sentenceFrom(source, 7))).toBe('乙！');
  expect(words(sentenceFrom(source, 10))).toBe('丙');
  expect(sentenceFrom(source, source.text.length)).toBeNull();
  expect(words(sentenceBefore(source, source.text.length))).toBe('丙');
  expect(words(sentenceBefore(source, 12))).toBe('乙！');
  expect(sentenceBefore(source, 3)).toBeNull();
});

test('going on from each end tells every sentence once, forwards and backwards', () => {
  const part = fc.array(fc.constantFrom('甲', '。', '”', ' ', '3.5', '！')).map((some) => some.join(''));
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const source = textOf(parts);
      const all = source.blocks.flatMap((block) => splitSentences(source.text, block));
      const forwards: Span[] = [];
      for (let at = sentenceFrom(source, 0); at; at = sentenceFrom(source, at.end)) forwards.push(at);
      expect(forwards).toEqual(all);
      const backwards: Span[] = [];
      for (let at = sentenceBefore(source, source.text.length); at; at = sentenceBefore(source, at.start)) {
        backwards.unshift(at);
      }
      expect(backwards).toEqual(all);
    }),
  );
});
