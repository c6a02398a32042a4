import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalWords, type DraftInline, editWords, joinedLines, sliceWords } from './words';

const strong = (start: number, end: number): DraftInline => ({ kind: 'strong', start, end });
/** The words of the first inline. */
const first = ({ text, inlines = [] }: ReturnType<typeof editWords>) =>
  text.slice(inlines[0]?.start ?? 0, inlines[0]?.end ?? 0);

describe('editWords', () => {
  it('moves inlines along, lengthens those it touches, and drops those that it leaves without words', () => {
    const words = { text: '甲乙丙丁', inlines: [strong(1, 2), strong(2, 4)] };
    const edited = editWords(words, [
      { start: 0, end: 1, words: '一二三' },
      { start: 1, end: 2, words: '' },
      { start: 3, end: 4, words: '四五' },
    ]);
    expect(edited).toEqual({ text: '一二三丙四五', inlines: [strong(3, 6)] });
  });

  it('puts words before what begins at the same place, outside of it', () => {
    const edited = editWords({ text: '正文', inlines: [strong(0, 2)] }, [
      { start: 0, end: 0, words: '一、' },
    ]);
    expect([edited.text, first(edited)]).toEqual(['一、正文', '正文']);
  });
});

describe('joinedLines', () => {
  it('joins Chinese lines without a space and others with one, and keeps what was marked', () => {
    const words = { text: '  推进\n 治理\twell\n done ', inlines: [strong(6, 8)] };
    const joined = joinedLines(words);
    expect([joined.text, first(joined)]).toEqual(['推进治理 well done', '治理']);
  });
});

describe('canonicalWords', () => {
  it('composes characters and keeps inlines on the same words, whatever they are', () => {
    const unit = fc.constantFrom('e', '\u0301', '한', '\u1112', '\u1161', '文', ' ', '\n', 'A', '\u030a');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), fc.nat(30), fc.nat(30), (parts, a, b) => {
        const text = parts.join('');
        const [start = 0, end = 0] = [Math.min(a, text.length), Math.min(b, text.length)].sort(
          (x, y) => x - y,
        );
        const made = canonicalWords({ text, inlines: start < end ? [strong(start, end)] : [] });
        expect(made.text).toBe(canonicalWords({ text }).text);
        expect(made.text).toBe(made.text.normalize('NFC'));
        for (const inline of made.inlines ?? []) {
          expect(inline.start).toBeLessThan(inline.end);
          expect(inline.end).toBeLessThanOrEqual(made.text.length);
        }
      }),
    );
  });
});

describe('sliceWords', () => {
  it('cuts inlines at its ends', () => {
    expect(sliceWords({ text: '甲乙丙丁', inlines: [strong(0, 3)] }, 1, 4)).toEqual({
      text: '乙丙丁',
      inlines: [strong(0, 2)],
    });
  });
});
