import { expect, it } from 'vitest';
import type { AnnotationRow } from '../../data/rows';
import { indexPlaced } from './placed-index';
import type { PlacedAnnotation } from './place-annotations';

function placed(id: string, start: number, end: number): PlacedAnnotation {
  const selectors = { start, end, exact: '', prefix: '', suffix: '', revision: 0 };
  const row: AnnotationRow = {
    id,
    caseId: 'c',
    kind: 'highlight',
    color: 'yellow',
    selectors,
    note: '',
    tags: [],
    createdAt: 0,
    updatedAt: 0,
    deletedAt: 0,
  };
  return { row, span: { start, end } };
}

const orphan: PlacedAnnotation = { ...placed('orphan', 0, 9), span: null };

it('finds the innermost of nested annotations', () => {
  const index = indexPlaced([
    placed('outer', 0, 30),
    placed('middle', 5, 20),
    placed('inner', 8, 12),
    orphan,
  ]);
  expect(index.at(9)?.row.id).toBe('inner');
  expect(index.at(12)?.row.id).toBe('middle');
  expect(index.at(29)?.row.id).toBe('outer');
  expect(index.at(30)).toBeNull();
});

it('gives few annotations whole, and of many those near the window', () => {
  const few = [placed('a', 0, 4), orphan];
  expect(indexPlaced(few).around(null)).toBe(few);
  const many = Array.from({ length: 1000 }, (_, at) => placed(`m${at}`, at * 10, at * 10 + 5));
  const index = indexPlaced([...many, orphan]);
  expect(index.around(null)).toEqual([]);
  expect(index.around({ start: 100, end: 130 }).map(({ row }) => row.id)).toEqual(['m10', 'm11', 'm12']);
});
