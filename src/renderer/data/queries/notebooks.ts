import { db } from '../db';
import type { CaseRow, NotebookRow } from '../rows';

/** A case's long notes, the last changed first. */
export async function listNotebooks(caseId: string): Promise<readonly NotebookRow[]> {
  const rows = await db.notebooks.where({ caseId, deletedAt: 0 }).toArray();
  return rows.sort((a, b) => b.updatedAt - a.updatedAt || b.createdAt - a.createdAt);
}

/** A case's deleted long notes, the last deleted first. */
export async function listDeletedNotebooks(caseId: string): Promise<readonly NotebookRow[]> {
  const rows = await db.notebooks
    .where('[caseId+deletedAt]')
    .between([caseId, 1], [caseId, Infinity])
    .toArray();
  return rows.sort((a, b) => b.deletedAt - a.deletedAt);
}

/** A case on the shelf with its long notes. */
export interface NotedCase {
  readonly case: CaseRow;
  readonly notebooks: readonly NotebookRow[];
}

/** The cases on the shelf that have long notes, in the order of their titles; those named, else all. */
export async function notedCases(caseIds?: readonly string[]): Promise<readonly NotedCase[]> {
  const living = await db.cases.where({ deletedAt: 0 }).toArray();
  const wanted = living.filter(({ id }) => caseIds === undefined || caseIds.includes(id));
  const cases = await Promise.all(
    wanted.map(async (row) => ({ case: row, notebooks: await listNotebooks(row.id) })),
  );
  return cases
    .filter(({ notebooks }) => notebooks.length > 0)
    .sort((a, b) => a.case.title.localeCompare(b.case.title, 'zh-CN'));
}
