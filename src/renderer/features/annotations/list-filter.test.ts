import { expect, it } from 'vitest';
import type { AnnotationRow } from '../../data/rows';
import { NO_FILTER, passes } from './list-filter';

const row: AnnotationRow = {
  id: 'a',
  caseId: 'c',
  kind: 'question',
  color: 'rose',
  selectors: { start: 0, end: 2, exact: '原文', prefix: '', suffix: '', revision: 1 },
  note: 'Think',
  tags: ['要点'],
  createdAt: 0,
  updatedAt: 0,
  deletedAt: 0,
};
const placed = { row, span: null };

it('lets all pass that nothing speaks against', () => {
  expect(passes(placed, NO_FILTER)).toBe(true);
  for (const filter of [
    { kind: 'question' },
    { kind: 'noted' },
    { color: 'rose' },
    { tag: '要点' },
  ] as const) {
    expect(passes(placed, { ...NO_FILTER, ...filter })).toBe(true);
  }
  for (const filter of [{ kind: 'star' }, { color: 'blue' }, { tag: '要' }] as const) {
    expect(passes(placed, { ...NO_FILTER, ...filter })).toBe(false);
  }
  expect(passes({ ...placed, row: { ...row, note: '' } }, { ...NO_FILTER, kind: 'noted' })).toBe(false);
});

it('looks for words in quote, note and tags', () => {
  for (const words of ['原', ' think ', '要点']) expect(passes(placed, { ...NO_FILTER, words })).toBe(true);
  expect(passes(placed, { ...NO_FILTER, words: '别的' })).toBe(false);
});
