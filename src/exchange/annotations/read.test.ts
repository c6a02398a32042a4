import { describe, expect, it } from 'vitest';
import { EXPORTED } from '../../../tests/support/exported-case';
import { readAnnotations, type TargetCase } from './read';
import { writeW3c } from './w3c-file';

const target: TargetCase = EXPORTED;
const read = (json: unknown, targets = [target]) => readAnnotations(JSON.stringify(json), targets, 'test', 7);
const quoted = (exact: string, rest = {}) => ({
  type: 'Annotation',
  target: { source: 'http://example.org/', selector: { type: 'TextQuoteSelector', exact, ...rest } },
});

describe('reading annotations', () => {
  it('gives back what was written, orphans too', () => {
    const outcome = readAnnotations(writeW3c([EXPORTED], '批注', 'x'), [target], 'test', 0);
    expect(outcome).toMatchObject({ ok: true, value: { defects: [] } });
    if (!outcome.ok) return;
    const expected = EXPORTED.annotations.map((annotation) => ({ ...annotation, caseId: 'test' }));
    expect(outcome.value.annotations.slice(0, 3)).toEqual(expected.slice(0, 3));
    expect(outcome.value.annotations[3]?.selectors).toMatchObject({ exact: '没有的话', revision: 0 });
  });

  it('finds what another computer marked in the same words of another case', () => {
    const elsewhere = JSON.parse(writeW3c([{ ...EXPORTED, id: 'elsewhere' }], '批注', 'x'));
    const outcome = read(elsewhere);
    expect(outcome.ok && outcome.value.annotations.map(({ selectors }) => selectors)).toEqual(
      EXPORTED.annotations.slice(0, 3).map(({ selectors }) => selectors),
    );
    expect(outcome.ok && outcome.value.defects).toEqual([
      { entry: 4, reason: 'notFound', found: '没有的话' },
    ]);
  });

  it('tells number and reason of each broken entry, and takes the rest', () => {
    const outcome = read([
      quoted('建机制，强队伍。'),
      'nothing',
      { type: 'Annotation', target: { source: 's', selector: { type: 'XPathSelector' } } },
      quoted('天地玄黄宇宙洪荒'),
      quoted('如意', { prefix: '𠮷祥', suffix: '。' }),
    ]);
    expect(outcome.ok && outcome.value.annotations.map(({ selectors }) => selectors.exact)).toEqual([
      '建机制，强队伍。',
      '如意',
    ]);
    expect(outcome.ok && outcome.value.defects).toEqual([
      { entry: 2, reason: 'invalid', found: '' },
      { entry: 3, reason: 'noQuote', found: 'XPathSelector' },
      { entry: 4, reason: 'notFound', found: '天地玄黄宇宙洪荒' },
    ]);
  });

  it('reads one annotation, a page and a graph alike', () => {
    const one = quoted('建机制，强队伍。');
    for (const json of [one, [one], { type: 'AnnotationPage', items: [one] }, { '@graph': [one] }]) {
      const outcome = read(json);
      expect(outcome.ok && outcome.value.annotations).toHaveLength(1);
    }
  });

  it('refuses a file without annotations', () => {
    expect(readAnnotations('{', [target], 'test', 0)).toEqual({
      ok: false,
      error: { code: 'annotations.notJson' },
    });
    for (const json of [{}, [], 5, null, { type: 'AnnotationCollection', first: 'http://example.org/1' }]) {
      expect(read(json)).toEqual({ ok: false, error: { code: 'annotations.noEntries' } });
    }
  });
});
