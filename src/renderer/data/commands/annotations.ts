import type { Selectors } from '../../../core/annotations/model';
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

/**
 * Gives an annotation another place: one transaction, one undo entry. `reshape` sees the stored selectors, so
 * that quick presses of a key add up; where it gives `null` nothing changes.
 */
export function reshapeAnnotation(
  id: string,
  reshape: (selectors: Selectors) => Selectors | null,
  now: number = environment().now(),
): Promise<Result<AnnotationRow, AnnotationFailure>> {
  return replaceAnnotation(id, (row) => {
    const selectors = reshape(row.selectors);
    return selectors === null ? row : { ...row, selectors, updatedAt: now };
  });
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
    if (to === from) return [from, from] as const;
    await db.annotations.put(to);
    return [from, to] as const;
  });
  if (update === null) return fail('data.annotationMissing');
  const [from, to] = update;
  if (to !== from) editHistory.record({ annotations: { updated: [update] } });
  return ok(to);
}
