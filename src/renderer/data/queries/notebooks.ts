import { db } from '../db';
import type { NotebookRow } from '../rows';

/** A case's long notes, the last changed first. */
export async function listNotebooks(caseId: string): Promise<readonly NotebookRow[]> {
  const rows = await db.notebooks.where({ caseId, deletedAt: 0 }).toArray();
  return rows.sort((a, b) => b.updatedAt - a.updatedAt || b.createdAt - a.createdAt);
}
