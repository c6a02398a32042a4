import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeSpan } from './describe';
import { CONTEXT_LENGTH } from './model';
import { resolveSelectors, spanOf } from './resolve';
import { resolveAll } from './resolve-all';

const chars = fc.constantFrom(
  ...'的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动',
  '𠮷',
  '\n',
);
const textOf = (minLength: number, maxLength: number) =>
  fc.array(chars, { minLength, maxLength }).map((list) => list.join(''));

/** The text after edits, from its end to its start so that offsets hold, and where old offsets are now; -1 if deleted. */
function edit(text: string, edits: readonly { at: number; remove: number; insert: string }[]) {
  const units = [...text].flatMap((char) => char.split('')).map((unit, at) => ({ unit, at }));
  for (const { at, remove, insert } of edits.toSorted((a, b) => b.at - a.at)) {
    units.splice(at, remove, ...insert.split('').map((unit) => ({ unit, at: -1 })));
  }
  const places = new Map(units.map(({ at }, place) => [at, place]));
  return {
    edited: units.map(({ unit }) => unit).join(''),
    placeOf: (offset: number): number => places.get(offset) ?? -1,
  };
}

describe('resolveSelectors', () => {
  it('finds the same words after any edits outside quote and context', () => {
    fc.assert(
      fc.property(
        textOf(0, 200),
        textOf(CONTEXT_LENGTH, CONTEXT_LENGTH),
        textOf(1, 60),
        textOf(CONTEXT_LENGTH, CONTEXT_LENGTH),
        textOf(0, 200),
        textOf(0, 200),
        textOf(0, 200),
        (before, prefix, quote, suffix, after, newBefore, newAfter) => {
          const text = before + prefix + quote + suffix + after;
          const start = before.length + prefix.length;
          const selectors = describeSpan(text, { start, end: start + quote.length }, 0);
          const edited = newBefore + prefix + quote + suffix + newAfter;
          const found = resolveSelectors(edited, selectors, 1);
          const expected = newBefore.length + prefix.length;
          expect(found).toMatchObject({ start: expected, end: expected + quote.length });
          expect(['exact', 'moved']).toContain(found.kind);
        },
      ),
    );
  });

  it('never calls a wrong place exact or moved, however the text was edited', () => {
    const edits = fc.array(fc.record({ at: fc.nat(400), remove: fc.nat(12), insert: textOf(0, 12) }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        textOf(200, 400),
        fc.nat(180),
        fc.integer({ min: 2, max: 60 }),
        edits,
        (text, start, length, list) => {
          const end = Math.min(text.length, start + length);
          const selectors = describeSpan(text, { start, end }, 0);
          const { edited, placeOf } = edit(text, list);
          const found = resolveSelectors(edited, selectors, 1);
          const place = placeOf(start);
          const isWhole =
            edited.startsWith(selectors.exact, place) && placeOf(end - 1) === place + end - 1 - start;
          if (found.kind === 'orphan' || found.kind === 'approximate') return;
          expect(edited.slice(found.start, found.end)).toBe(selectors.exact);
          if (isWhole) expect(found.start).toBe(place);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('finds the quote when only one side of its context is left', () => {
    fc.assert(
      fc.property(
        textOf(40, 80),
        textOf(4, 40),
        textOf(40, 80),
        textOf(40, 80),
        (left, quote, right, other) => {
          const text = left + quote + right;
          const selectors = describeSpan(text, { start: left.length, end: left.length + quote.length }, 0);
          for (const edited of [other + quote + right, left + quote + other]) {
            const span = spanOf(resolveSelectors(edited, selectors, 1));
            expect(span && edited.slice(span.start, span.end)).toBe(quote);
          }
        },
      ),
    );
  });

  it('lands on the right one of fifty equal quotes', () => {
    const rows = Array.from(
      { length: 50 },
      (_, row) => `第${row + 1}项:责任单位为市委办公室,完成时限为${row + 3}日。`,
    );
    const text = rows.join('\n');
    const edited = `新加的一段话。\n${rows.filter((_, row) => row % 7 !== 3).join('\n')}`;
    rows.forEach((row) => {
      const start = text.indexOf(row) + row.indexOf('市委办公室');
      const found = resolveSelectors(edited, describeSpan(text, { start, end: start + 5 }, 0), 1);
      const span = spanOf(found);
      const expected = edited.indexOf(row);
      if (expected >= 0) expect(span?.start).toBe(expected + row.indexOf('市委办公室'));
      else expect(found.kind).not.toBe('exact');
    });
  });

  it('follows changed words and says by how much', () => {
    const text =
      '先后开展城东污水处理厂、轨道交通通车、公园闲置用房利用等专项督查,形成的督查专报多次获得批示。';
    const quote = '轨道交通通车、公园闲置用房利用';
    const start = text.indexOf(quote);
    const selectors = describeSpan(text, { start, end: start + quote.length }, 0);
    const edited = text.replace('公园闲置', '公园内闲').replace('先后开展', '今年先后组织开展');
    const found = resolveSelectors(edited, selectors, 1);
    expect(found).toMatchObject({ kind: 'approximate', distance: 2 });
    const span = spanOf(found);
    expect(span && edited.slice(span.start, span.end)).toBe('轨道交通通车、公园内闲用房利用');
  });

  it('follows a short word that was changed by what stands around it', () => {
    const text = '为深入贯彻落实在全国和国家机关党的建设工作会议上的重要讲话精神以及对党办工作提出的要求';
    const start = text.indexOf('工作会议');
    const selectors = describeSpan(text, { start, end: start + 4 }, 0);
    const found = resolveSelectors(text.replace('工作会议', '工作大会'), selectors, 1);
    expect(found).toEqual({ kind: 'approximate', distance: 2, start, end: start + 4 });
  });

  it('calls a quote that is gone an orphan, though its words stand elsewhere', () => {
    const text = `${'甲乙丙丁戊己庚辛'.repeat(5)}党建${'子丑寅卯辰巳午未'.repeat(5)}天地玄黄党建宇宙洪荒`;
    const start = text.indexOf('党建');
    const selectors = describeSpan(text, { start, end: start + 2 }, 0);
    expect(resolveSelectors(text.slice(90), selectors, 1)).toEqual({ kind: 'orphan' });
  });

  it('trusts a position in its own revision only if the words are there', () => {
    const selectors = describeSpan('一二三四五', { start: 1, end: 3 }, 4);
    expect(resolveSelectors('一二三四五', selectors, 4)).toEqual({ kind: 'exact', start: 1, end: 3 });
    expect(resolveSelectors('零一二三四五', selectors, 4)).toEqual({ kind: 'moved', start: 2, end: 4 });
    expect(resolveSelectors('', selectors, 4)).toEqual({ kind: 'orphan' });
  });
});

describe('resolveAll', () => {
  it('agrees with resolving one by one where nothing repeats', () => {
    const text = Array.from({ length: 300 }, (_, index) => `第${index}条规定了第${index * 7}种情形。`).join(
      '',
    );
    const list = Array.from({ length: 50 }, (_, index) =>
      describeSpan(text, { start: index * 60, end: index * 60 + 9 }, 0),
    );
    const edited = `序言。${text.slice(0, 900)}${text.slice(950)}`;
    expect(resolveAll(edited, list, 1)).toEqual(list.map((one) => resolveSelectors(edited, one, 1)));
  });

  it('places equal rows by how far their neighbours moved', () => {
    const row = '达标率为百分之百,按期完成,无逾期事项;';
    const text = `开头的这一段只出现一次,用来定位。${row.repeat(40)}结尾的这一段也只出现一次。`;
    const first = text.indexOf(row);
    const list = [
      describeSpan(text, { start: 3, end: 12 }, 0),
      ...Array.from({ length: 40 }, (_, index) =>
        describeSpan(text, { start: first + index * row.length, end: first + index * row.length + 7 }, 0),
      ),
    ];
    const shift = row.length * 2 + 5;
    const edited = `${'新'.repeat(shift)}${text}`;
    resolveAll(edited, list, 1).forEach((found, index) => {
      expect(found).toMatchObject({ kind: 'moved', start: (list[index]?.start ?? 0) + shift });
    });
  });
});

describe('describeSpan', () => {
  it('refuses spans outside the text and never cuts context inside a pair', () => {
    expect(() => describeSpan('abc', { start: 1, end: 4 }, 0)).toThrow(RangeError);
    const text = `${'𠮷'.repeat(40)}中${'𠮷'.repeat(40)}`;
    for (const span of [
      { start: 80, end: 81 },
      { start: 78, end: 81 },
    ]) {
      const { prefix, suffix } = describeSpan(`丙${text}`, { start: span.start + 1, end: span.end + 1 }, 0);
      // encodeURIComponent throws for half a pair.
      expect(decodeURIComponent(encodeURIComponent(prefix + suffix))).toBe(prefix + suffix);
    }
    const { prefix } = describeSpan(`${'𠮷'.repeat(20)}a中`, { start: 41, end: 42 }, 0);
    expect(prefix).toBe(`${'𠮷'.repeat(15)}a`);
  });
});
