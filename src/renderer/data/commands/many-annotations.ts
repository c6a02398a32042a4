import type { Selectors } from '../../../core/annotations/model';
import { fail, ok, type Result } from '../../../core/result';
import { db } from '../db';
import { environment } from '../environment';
import type { AnnotationRow } from '../rows';
import type { AnnotationFailure } from './annotations';
import { editHistory } from './undo';

/** What can be changed of many annotations at once. */
export interface ManyPatch extends Partial<Pick<AnnotationRow, 'color' | 'kind'>> {
  readonly addTag?: string;
}

/** Changes many annotations: one transaction, one undo entry. Those that are gone are passed over. */
export function changeAnnotations(
  ids: readonly string[],
  { color, kind, addTag }: ManyPatch,
  now: number = environment().now(),
): Promise<number> {
  return replaceMany(ids, isLiving, (row) => ({
    ...row,
    kind: kind ?? row.kind,
    color: color ?? row.color,
    tags: addTag === undefined || row.tags.includes(addTag) ? row.tags : [...row.tags, addTag],
    updatedAt: now,
  }));
}

/** Marks many annotations as deleted: one undo entry. @returns how many there were */
export function deleteAnnotations(
  ids: readonly string[],
  now: number = environment().now(),
): Promise<number> {
  return replaceMany(ids, isLiving, (row) => ({ ...row, updatedAt: now, deletedAt: now }));
}

/** Brings deleted annotations back: one undo entry. @returns how many there were */
export function restoreAnnotations(
  ids: readonly string[],
  now: number = environment().now(),
): Promise<number> {
  return replaceMany(
    ids,
    (row) => !isLiving(row),
    (row) => ({ ...row, updatedAt: now, deletedAt: 0 }),
  );
}

/**
 * Makes one annotation of several: the first named keeps its kind and colour, spans what `selectors` say, and
 * takes the notes and tags of the rest, which are deleted. One transaction, one undo entry.
 */
export async function mergeAnnotations(
  ids: readonly string[],
  selectors: Selectors,
  now: number = environment().now(),
): Promise<Result<AnnotationRow, AnnotationFailure>> {
  const updated = await db.transaction('rw', db.annotations, async () => {
    const rows = (await db.annotations.bulkGet([...ids])).filter((row) => row !== undefined);
    const [first, ...rest] = rows;
    if (first === undefined || rows.length !== ids.length || !rows.every(isLiving)) return null;
    const merged: AnnotationRow = {
      ...first,
      selectors,
      note: [...new Set(rows.map(({ note }) => note))].filter((note) => note !== '').join('\n\n'),
      tags: [...new Set(rows.flatMap(({ tags }) => tags))],
      createdAt: Math.min(...rows.map(({ createdAt }) => createdAt)),
      updatedAt: now,
    };
    const changes = [
      [first, merged] as const,
      ...rest.map((row) => [row, { ...row, updatedAt: now, deletedAt: now }] as const),
    ];
    await db.annotations.bulkPut(changes.map(([, to]) => to));
    return { changes, merged };
  });
  if (updated === null) return fail('data.annotationMissing');
  editHistory.record({ annotations: { updated: updated.changes } });
  return ok(updated.merged);
}

function isLiving(row: AnnotationRow): boolean {
  return row.deletedAt === 0;
}

async function replaceMany(
  ids: readonly string[],
  isMeant: (row: AnnotationRow) => boolean,
  change: (row: AnnotationRow) => AnnotationRow,
): Promise<number> {
  const updated = await db.transaction('rw', db.annotations, async () => {
    const rows = (await db.annotations.bulkGet([...ids])).filter((row) => row !== undefined).filter(isMeant);
    const changes = rows.map((row) => [row, change(row)] as const);
    await db.annotations.bulkPut(changes.map(([, to]) => to));
    return changes;
  });
  if (updated.length > 0) editHistory.record({ annotations: { updated } });
  return updated.length;
}
