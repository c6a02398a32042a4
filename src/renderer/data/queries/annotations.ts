import { db } from '../db';
import type { AnnotationRow, CaseRow, NotebookRow, RevisionRow } from '../rows';
import { listNotebooks } from './notebooks';

/** A case's living annotations, in the order of their places; equal places by age. */
export async function listAnnotations(caseId: string): Promise<readonly AnnotationRow[]> {
  const rows = await db.annotations.where({ caseId, deletedAt: 0 }).toArray();
  return rows.sort((a, b) => a.selectors.start - b.selectors.start || a.createdAt - b.createdAt);
}

/** A case with its annotations, its long notes and every revision that they may point into. */
export interface AnnotatedCase {
  readonly case: CaseRow;
  readonly revisions: readonly RevisionRow[];
  readonly annotations: readonly AnnotationRow[];
  readonly notebooks: readonly NotebookRow[];
}

/** The cases on the shelf with their annotations, the title's order; those named, else all. */
export async function annotatedCases(caseIds?: readonly string[]): Promise<readonly AnnotatedCase[]> {
  const living = await db.cases.where({ deletedAt: 0 }).toArray();
  const wanted = living.filter(({ id }) => caseIds === undefined || caseIds.includes(id));
  const cases = await Promise.all(
    wanted.map(async (row) => ({
      case: row,
      revisions: await db.revisions.where({ caseId: row.id }).toArray(),
      annotations: await listAnnotations(row.id),
      notebooks: await listNotebooks(row.id),
    })),
  );
  return cases.sort((a, b) => a.case.title.localeCompare(b.case.title, 'zh-CN'));
}

/** A case's deleted annotations, the last deleted first. */
export async function listDeletedAnnotations(caseId: string): Promise<readonly AnnotationRow[]> {
  const rows = await db.annotations
    .where('[caseId+deletedAt]')
    .between([caseId, 1], [caseId, Infinity])
    .toArray();
  return rows.sort((a, b) => b.deletedAt - a.deletedAt);
}

/** Every tag in use in any case, by name. */
export async function listTags(): Promise<readonly string[]> {
  const tags = await db.annotations.orderBy('tags').uniqueKeys();
  return tags.map(String).sort((a, b) => a.localeCompare(b, 'zh-CN'));
}
