import { type Failure, fail, ok, type Result } from '../../../core/result';
import { db } from '../db';
import { environment } from '../environment';
import type { AnnotationRow } from '../rows';
import { editHistory } from './undo';

export type AnnotationFailure = Failure<'data.annotationMissing'>;
export type NewAnnotation = Pick<AnnotationRow, 'caseId' | 'kind' | 'color' | 'selectors' | 'note'> &
  Partial<Pick<AnnotationRow, 'tags'>>;
export type AnnotationPatch = Partial<Pick<AnnotationRow, 'kind' | 'color' | 'selectors' | 'note' | 'tags'>>;

/** Stores a new annotation: one transaction, one undo entry. */
export async function addAnnotation(
  { caseId, kind, color, selectors, note, tags = [] }: NewAnnotation,
  now: number = environment().now(),
): Promise<AnnotationRow> {
  const row: AnnotationRow = {
    id: environment().newId(),
    caseId,
    kind,
    color,
    selectors,
    note,
    tags,
    createdAt: now,
    updatedAt: now,
    deletedAt: 0,
  };
  await db.annotations.add(row);
  editHistory.record({ annotations: { added: [row] } });
  return row;
}

/** Changes parts of an annotation: one transaction, one undo entry. */
export function changeAnnotation(
  id: string,
  { kind, color, selectors, note, tags }: AnnotationPatch,
  now: number = environment().now(),
): Promise<Result<AnnotationRow, AnnotationFailure>> {
  return replaceAnnotation(id, (row) => ({
    ...row,
    kind: kind ?? row.kind,
    color: color ?? row.color,
    selectors: selectors ?? row.selectors,
    note: note ?? row.note,
    tags: tags ?? row.tags,
    updatedAt: now,
  }));
}

/** Marks an annotation as deleted, so that undo and a later sync know of it: one undo entry. */
export function deleteAnnotation(
  id: string,
  now: number = environment().now(),
): Promise<Result<AnnotationRow, AnnotationFailure>> {
  return replaceAnnotation(id, (row) => ({ ...row, updatedAt: now, deletedAt: now }));
}

async function replaceAnnotation(
  id: string,
  change: (row: AnnotationRow) => AnnotationRow,
): Promise<Result<AnnotationRow, AnnotationFailure>> {
  const update = await db.transaction('rw', db.annotations, async () => {
    const from = await db.annotations.get(id);
    if (from === undefined || from.deletedAt !== 0) return null;
    const to = change(from);
    await db.annotations.put(to);
    return [from, to] as const;
  });
  if (update === null) return fail('data.annotationMissing');
  editHistory.record({ annotations: { updated: [update] } });
  return ok(update[1]);
}
