import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CanonicalText } from '../text/model';
import { applyErrata, checkErrata } from './apply';
import type { Erratum } from './model';

const words = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom('党', '建', '𠮷', 'a', '1', ',', '“', '👍'), minLength, maxLength });

const segment = fc
  .record({ kept: words(1, 5), received: words(1, 4), proposed: words(0, 4) })
  .filter(({ received, proposed }) => received !== proposed);

/** Texts of one to four blocks in which every erratum has kept words on both sides. */
const received = fc.array(fc.record({ segments: fc.array(segment, { maxLength: 3 }), tail: words(1, 4) }), {
  minLength: 1,
  maxLength: 4,
});

function build(drafts: typeof received extends fc.Arbitrary<infer T> ? T : never) {
  let text = '';
  const errata: Erratum[] = [];
  const blocks = drafts.map(({ segments, tail }, index) => {
    if (index > 0) text += '\n';
    const start = text.length;
    for (const { kept, received: words, proposed } of segments) {
      text += kept;
      const at = { start: text.length, end: text.length + words.length };
      errata.push({
        id: `e${errata.length}`,
        ...at,
        received: words,
        proposed,
        reason: 'r',
        certainty: 'likely',
      });
      text += words;
    }
    text += tail;
    return { id: `b${index}`, kind: 'paragraph' as const, start, end: text.length };
  });
  return { source: { text, blocks } satisfies CanonicalText, errata };
}

const erratum = (start: number, end: number, received: string, proposed: string): Erratum => ({
  id: `${start}`,
  start,
  end,
  received,
  proposed,
  reason: '品牌名',
  certainty: 'certain',
});

const line = (text: string): CanonicalText => ({
  text,
  blocks: [{ id: 'p', kind: 'paragraph', start: 0, end: text.length }],
});

describe('applyErrata', () => {
  it('gives the text that replacing from the back gives', () => {
    fc.assert(
      fc.property(received.map(build), ({ source, errata }) => {
        const expected = errata.reduceRight(
          (text, { start, end, proposed }) => text.slice(0, start) + proposed + text.slice(end),
          source.text,
        );
        expect(applyErrata(source, [...errata].reverse()).corrected.text).toBe(expected);
      }),
    );
  });

  it('keeps every block, its id and the single line feed between blocks', () => {
    fc.assert(
      fc.property(received.map(build), ({ source, errata }) => {
        const { corrected } = applyErrata(source, errata);
        expect(corrected.blocks.map(({ id }) => id)).toEqual(source.blocks.map(({ id }) => id));
        const joined = corrected.blocks.map(({ start, end }) => corrected.text.slice(start, end)).join('\n');
        expect(joined).toBe(corrected.text);
      }),
    );
  });

  it('finds untouched words again in both directions', () => {
    fc.assert(
      fc.property(received.map(build), fc.nat(), fc.nat(), ({ source, errata }, a, b) => {
        const [start = 0, end = 0] = [a, b].map((n) => n % (source.text.length + 1)).sort((x, y) => x - y);
        fc.pre(start < end && !errata.some((e) => e.start < end && start < e.end));
        const { corrected, toCorrected, toReceived } = applyErrata(source, errata);
        const moved = toCorrected({ start, end });
        expect(corrected.text.slice(moved.start, moved.end)).toBe(source.text.slice(start, end));
        expect(toReceived(moved)).toEqual({ start, end });
      }),
    );
  });

  it('leads from each mark to its words as received and back', () => {
    fc.assert(
      fc.property(received.map(build), ({ source, errata }) => {
        const { corrected, marks, toCorrected, toReceived } = applyErrata(source, errata);
        for (const [index, { id, start, end, proposed }] of errata.entries()) {
          const mark = marks[index];
          if (mark === undefined) throw new Error('a mark is missing');
          expect(mark.erratumId).toBe(id);
          expect(corrected.text.slice(mark.start, mark.end)).toBe(proposed);
          expect(toCorrected({ start, end })).toEqual({ start: mark.start, end: mark.end });
          expect(toReceived(mark)).toEqual({ start, end });
        }
      }),
    );
  });

  it('takes in the whole replacement when a span begins or ends inside it', () => {
    const { toCorrected } = applyErrata(line('在沙巴体育官网和国家'), [
      erratum(1, 7, '沙巴体育官网', '中央'),
    ]);
    expect(toCorrected({ start: 0, end: 3 })).toEqual({ start: 0, end: 3 });
    expect(toCorrected({ start: 5, end: 9 })).toEqual({ start: 1, end: 5 });
  });

  it('keeps errata that touch each other apart', () => {
    const { corrected, marks, toReceived } = applyErrata(line('甲乙丙丁'), [
      erratum(1, 2, '乙', '二'),
      erratum(2, 3, '丙', '三三'),
    ]);
    expect(corrected.text).toBe('甲二三三丁');
    expect(marks.map((mark) => toReceived(mark))).toEqual([
      { start: 1, end: 2 },
      { start: 2, end: 3 },
    ]);
  });

  it('refuses errata that were not checked', () => {
    expect(() => applyErrata(line('甲乙'), [erratum(0, 1, '丙', '丁')])).toThrow(RangeError);
  });
});

describe('checkErrata', () => {
  it.each([
    ['outOfRange', [erratum(3, 9, '丁', '四')]],
    ['outOfRange', [erratum(2, 2, '', '四')]],
    ['mismatch', [erratum(0, 2, '甲丙', '一')]],
    ['sameReading', [erratum(0, 2, '甲乙', '甲乙')]],
    ['lineBreak', [erratum(0, 2, '甲乙', '一\n二')]],
    ['notNfc', [erratum(0, 1, '甲', 'e\u0301')]],
  ])('says %s', (problem, errata) => {
    expect(checkErrata(line('甲乙丙丁'), errata)).toEqual([{ index: 0, problem }]);
  });

  it('names the later of two errata that overlap, whatever their order in the list', () => {
    const errata = [erratum(1, 3, '乙丙', '二'), erratum(0, 2, '甲乙', '一')];
    expect(checkErrata(line('甲乙丙丁'), errata)).toEqual([{ index: 0, problem: 'overlap' }]);
  });

  it('refuses to leave a block without words or to cross its border', () => {
    const source: CanonicalText = {
      text: '甲\n乙丙',
      blocks: [
        { id: 'a', kind: 'paragraph', start: 0, end: 1 },
        { id: 'b', kind: 'paragraph', start: 2, end: 4 },
      ],
    };
    expect(checkErrata(source, [erratum(2, 3, '乙', ''), erratum(3, 4, '丙', '')])).toEqual([
      { index: 1, problem: 'emptiesBlock' },
    ]);
    expect(checkErrata(source, [erratum(0, 3, '甲\n乙', '丁')])).toEqual([
      { index: 0, problem: 'acrossBlocks' },
    ]);
  });
});
