import { type Failure, fail, ok, type Result } from '../../../core/result';
import { db } from '../db';
import { environment } from '../environment';
import type { NotebookRow } from '../rows';
import { editHistory } from './undo';

export type NotebookFailure = Failure<'data.notebookMissing'>;

/** Starts a long note: one transaction, one undo entry. */
export async function addNotebook(
  { caseId, title, body }: Pick<NotebookRow, 'caseId' | 'title' | 'body'>,
  now: number = environment().now(),
): Promise<NotebookRow> {
  const id = environment().newId();
  const row: NotebookRow = { id, caseId, title, body, createdAt: now, updatedAt: now, deletedAt: 0 };
  await db.notebooks.add(row);
  editHistory.record({ notebooks: { added: [row] } });
  return row;
}

/** Changes title or body: one transaction, one undo entry. */
export function changeNotebook(
  id: string,
  { title, body }: Partial<Pick<NotebookRow, 'title' | 'body'>>,
  now: number = environment().now(),
): Promise<Result<NotebookRow, NotebookFailure>> {
  return replaceNotebook(id, (row) => ({
    ...row,
    title: title ?? row.title,
    body: body ?? row.body,
    updatedAt: now,
  }));
}

/** Marks a long note as deleted, so that undo and a later sync know of it: one undo entry. */
export function deleteNotebook(
  id: string,
  now: number = environment().now(),
): Promise<Result<NotebookRow, NotebookFailure>> {
  return replaceNotebook(id, (row) => ({ ...row, updatedAt: now, deletedAt: now }));
}

/** Brings a deleted long note back: one undo entry. */
export function restoreNotebook(
  id: string,
  now: number = environment().now(),
): Promise<Result<NotebookRow, NotebookFailure>> {
  return replaceNotebook(
    id,
    (row) => ({ ...row, updatedAt: now, deletedAt: 0 }),
    (row) => row.deletedAt !== 0,
  );
}

async function replaceNotebook(
  id: string,
  change: (row: NotebookRow) => NotebookRow,
  isMeant: (row: NotebookRow) => boolean = ({ deletedAt }) => deletedAt === 0,
): Promise<Result<NotebookRow, NotebookFailure>> {
  const update = await db.transaction('rw', db.notebooks, async () => {
    const from = await db.notebooks.get(id);
    if (from === undefined || !isMeant(from)) return null;
    const to = change(from);
    await db.notebooks.put(to);
    return [from, to] as const;
  });
  if (update === null) return fail('data.notebookMissing');
  editHistory.record({ notebooks: { updated: [update] } });
  return ok(update[1]);
}
