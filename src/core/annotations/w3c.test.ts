import { describe, expect, it } from 'vitest';
import { createCodePointMap } from '../text/code-points';
import { describeSpan } from './describe';
import { readW3c, revisionIri, revisionOfIri, toW3c } from './w3c';

const TEXT = '𠮷野家🍚开\r\n业了，e\u0301 和 龍\u{E0100} 都在。';
const ID = '019a0000-0000-7000-8000-000000000001';
const annotation = {
  id: ID,
  kind: 'underline',
  color: 'rose',
  selectors: describeSpan(TEXT, { start: 6, end: 7 }, 2),
  note: '看**这里**',
  tags: ['要点', '待查'],
  createdAt: Date.UTC(2026, 0, 2),
  updatedAt: Date.UTC(2026, 0, 3),
} as const;

describe('W3C annotations', () => {
  it('count code points outside and code units inside', () => {
    const json = toW3c(annotation, createCodePointMap(TEXT), revisionIri('test', 2));
    expect(TEXT.slice(6, 7)).toBe('开');
    expect(json['target']).toMatchObject({ selector: [{ exact: '开' }, { start: 4, end: 5 }] });
  });

  it('come back as they went, across JSON', () => {
    const json = toW3c(annotation, createCodePointMap(TEXT), revisionIri('test', 2));
    const { selectors, ...rest } = annotation;
    expect(readW3c(JSON.parse(JSON.stringify(json)), 0)).toEqual({
      ok: true,
      value: {
        ...rest,
        source: revisionIri('test', 2),
        quote: { exact: selectors.exact, prefix: selectors.prefix, suffix: selectors.suffix },
        startCodePoint: 4,
      },
    });
    expect(revisionOfIri(revisionIri('test', 2))).toEqual({ caseId: 'test', revision: 2 });
    expect(revisionOfIri('http://example.org/page')).toBeNull();
  });

  it('are read from other programs, with lists or single values and unknown selectors', () => {
    const foreign = {
      id: 'http://example.org/1',
      type: ['Annotation', 'x'],
      motivation: ['questioning'],
      bodyValue: '三',
      body: [
        { type: 'TextualBody', value: '一' },
        'http://example.org/picture',
        { type: 'TextualBody', value: ' 标签 ', purpose: ['tagging'] },
      ],
      target: [
        { source: 's' },
        {
          source: { id: 'http://example.org/page' },
          selector: [
            { type: 'XPathSelector', refinedBy: { type: 'TextQuoteSelector', exact: '业了' } },
            { type: 'TextPositionSelector', start: 7, end: 9 },
          ],
        },
      ],
    };
    expect(readW3c(foreign, 7)).toMatchObject({
      ok: true,
      value: {
        id: null,
        source: 'http://example.org/page',
        note: '一\n\n三',
        tags: ['标签'],
        kind: 'question',
        quote: { exact: '业了', prefix: '', suffix: '' },
        startCodePoint: 7,
        createdAt: 7,
      },
    });
  });

  it('are refused with what is wrong', () => {
    expect(readW3c({ id: 'a', type: 'Annotation' }, 0)).toEqual({
      ok: false,
      error: { code: 'annotations.invalid', facts: { field: 'target' } },
    });
    const noQuote = {
      id: 'a',
      type: 'Annotation',
      target: { source: 's', selector: { type: 'XPathSelector' } },
    };
    expect(readW3c(noQuote, 0)).toEqual({
      ok: false,
      error: { code: 'annotations.noQuote', facts: { types: 'XPathSelector' } },
    });
  });
});
