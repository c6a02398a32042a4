import { expect, it } from 'vitest';
import { dumpDatabase, withEmptyDatabase } from '../../../../tests/support/data-fixture';
import { listDeletedNotebooks, listNotebooks } from '../queries/notebooks';
import { addNotebook, changeNotebook, deleteNotebook, restoreNotebook } from './notebooks';
import { undo } from './undo';

withEmptyDatabase();

it('keeps long notes of a case, the last changed first, each change undoable', async () => {
  const before = await dumpDatabase();
  const first = await addNotebook({ caseId: 'c', title: '心得', body: '' }, 1);
  const second = await addNotebook({ caseId: 'c', title: '提纲', body: '' }, 2);
  await changeNotebook(first.id, { body: '学到' }, 3);
  expect((await listNotebooks('c')).map(({ title }) => title)).toEqual(['心得', '提纲']);
  await deleteNotebook(second.id, 4);
  expect(await listNotebooks('c')).toMatchObject([{ id: first.id, body: '学到', updatedAt: 3 }]);
  expect(await changeNotebook(second.id, { body: 'x' })).toEqual({
    ok: false,
    error: { code: 'data.notebookMissing' },
  });
  for (let taken = 0; taken < 4; taken += 1) await undo();
  expect(await dumpDatabase()).toEqual(before);
});

it('brings deleted long notes back, which undo takes back again', async () => {
  const { id } = await addNotebook({ caseId: 'c', title: '心得', body: '学到' }, 1);
  expect((await restoreNotebook(id)).ok).toBe(false);
  await deleteNotebook(id, 2);
  expect(await listDeletedNotebooks('c')).toMatchObject([{ id, deletedAt: 2 }]);
  await restoreNotebook(id, 3);
  expect(await listDeletedNotebooks('c')).toEqual([]);
  expect(await listNotebooks('c')).toMatchObject([{ id, body: '学到' }]);
  await undo();
  expect(await listNotebooks('c')).toEqual([]);
});
