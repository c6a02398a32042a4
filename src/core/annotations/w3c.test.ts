import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeSpan } from './describe';
import { fromW3c, toW3c } from './w3c';

const TEXT = '𠮷野家🍚开\r\n业了，e\u0301 和 龍\u{E0100} 都在。';
const source = 'urn:andu:case:test:revision:2';

function annotationOf(start: number, end: number) {
  return {
    id: 'a1',
    kind: 'underline',
    color: 'rose',
    selectors: describeSpan(TEXT, { start, end }, 2),
    note: '看**这里**',
    createdAt: Date.UTC(2026, 0, 2),
    updatedAt: Date.UTC(2026, 0, 3),
  } as const;
}

describe('W3C annotations', () => {
  it('count code points outside and code units inside', () => {
    const start = TEXT.indexOf('开');
    const json = toW3c(annotationOf(start, start + 1), TEXT, source);
    expect(start).toBe(6);
    expect(json['target']).toMatchObject({ source, selector: [{ exact: '开' }, { start: 4, end: 5 }] });
  });

  it('come back as they went, for every span, across JSON', () => {
    const offsets = fc.nat({ max: TEXT.length });
    fc.assert(
      fc.property(offsets, offsets, (a, b) => {
        const [start, end] = a < b ? [a, b] : [b, a];
        const span = { start, end };
        // The middle of a pair has no code point of its own, so spans on the borders of characters only.
        fc.pre(isBorder(span.start) && isBorder(span.end));
        const annotation = annotationOf(span.start, span.end);
        const back = fromW3c(JSON.parse(JSON.stringify(toW3c(annotation, TEXT, source))), TEXT, 2, 0);
        expect(back).toEqual({ ok: true, value: annotation });
      }),
    );
  });

  it('are read from other programs, with lists or single values and unknown selectors', () => {
    const foreign = {
      id: 'http://example.org/1',
      type: ['Annotation', 'x'],
      body: [{ type: 'TextualBody', value: '一' }, 'http://example.org/picture'],
      target: {
        source: 's',
        selector: [{ type: 'XPathSelector' }, { type: 'TextQuoteSelector', exact: '业了' }],
      },
    };
    const read = fromW3c(foreign, TEXT, 0, 7);
    expect(read).toMatchObject({ ok: true, value: { note: '一', kind: 'highlight', createdAt: 7 } });
    expect(read.ok && TEXT.slice(read.value.selectors.start, read.value.selectors.end)).toBe('业了');
  });

  it('are refused with what is wrong', () => {
    expect(fromW3c({ id: 'a', type: 'Annotation', target: {} }, TEXT, 0, 0)).toEqual({
      ok: false,
      error: { code: 'annotations.invalid', facts: { field: 'target.source' } },
    });
    const noQuote = {
      id: 'a',
      type: 'Annotation',
      target: { source: 's', selector: { type: 'XPathSelector' } },
    };
    expect(fromW3c(noQuote, TEXT, 0, 0)).toEqual({
      ok: false,
      error: { code: 'annotations.noQuote', facts: { id: 'a', types: 'XPathSelector' } },
    });
  });
});

function isBorder(offset: number): boolean {
  return (
    [...TEXT.slice(0, offset)].join('').length === offset && !/[\uD800-\uDBFF]$/.test(TEXT.slice(0, offset))
  );
}
