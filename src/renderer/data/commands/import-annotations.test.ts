import { expect, it } from 'vitest';
import { withEmptyDatabase } from '../../../../tests/support/data-fixture';
import { listAnnotations } from '../queries/annotations';
import { addAnnotation, deleteAnnotation } from './annotations';
import { type ImportedAnnotation, importAnnotations } from './import-annotations';
import { undo } from './undo';

withEmptyDatabase();

const one: ImportedAnnotation = {
  id: '019a0000-0000-7000-8000-000000000001',
  caseId: 'c',
  kind: 'question',
  color: 'blue',
  selectors: { start: 5, end: 7, exact: '原文', prefix: '前', suffix: '后', revision: 1 },
  note: '想法',
  tags: ['要点'],
  createdAt: 3,
  updatedAt: 4,
};

it('keeps ids, and recognises copies in the file and on the shelf', async () => {
  expect(await importAnnotations([one, { ...one, id: null }])).toEqual({ added: 1, copies: 1 });
  expect(await listAnnotations('c')).toEqual([{ ...one, deletedAt: 0 }]);
  expect(await importAnnotations([one])).toEqual({ added: 0, copies: 1 });
});

it('gives a new id where the old one belongs to something else, or to a deleted one', async () => {
  await importAnnotations([one]);
  expect(await importAnnotations([{ ...one, note: '别的想法' }])).toEqual({ added: 1, copies: 0 });
  await deleteAnnotation(one.id ?? '');
  expect(await importAnnotations([one])).toEqual({ added: 1, copies: 0 });
  const ids = (await listAnnotations('c')).map(({ id }) => id);
  expect(ids).toHaveLength(2);
  expect(ids).not.toContain(one.id);
});

it('is taken back as one act', async () => {
  const { id } = await addAnnotation(one);
  await importAnnotations([
    { ...one, id: null, note: '一' },
    { ...one, id: null, note: '二' },
  ]);
  await undo();
  expect((await listAnnotations('c')).map((row) => row.id)).toEqual([id]);
});
