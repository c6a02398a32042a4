import { db } from '../db';
import type { AnnotationRow } from '../rows';

/** A case's living annotations, in the order of their places; equal places by age. */
export async function listAnnotations(caseId: string): Promise<readonly AnnotationRow[]> {
  const rows = await db.annotations.where({ caseId, deletedAt: 0 }).toArray();
  return rows.sort((a, b) => a.selectors.start - b.selectors.start || a.createdAt - b.createdAt);
}
