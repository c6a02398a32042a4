import { db } from '../db';
import { environment } from '../environment';
import type { AnnotationRow } from '../rows';
import { editHistory } from './undo';

/** An annotation from a file, placed in a case; `id` is the one that it had, if it may be kept. */
export type ImportedAnnotation = Omit<AnnotationRow, 'id' | 'deletedAt'> & { readonly id: string | null };

/**
 * Stores annotations from a file: one transaction, one undo entry. One with the same words, place and note as
 * another of its case is a copy and left out; one whose id is taken by something else gets a new id.
 *
 * @returns how many were added, and how many were copies
 */
export async function importAnnotations(
  incoming: readonly ImportedAnnotation[],
): Promise<{ readonly added: number; readonly copies: number }> {
  const added = await db.transaction('rw', db.annotations, async () => {
    const caseIds = [...new Set(incoming.map(({ caseId }) => caseId))];
    const stored = await db.annotations
      .where('[caseId+deletedAt]')
      .anyOf(caseIds.map((id) => [id, 0]))
      .toArray();
    const known = new Set(stored.map(contentOf));
    const taken = new Set<string>();
    const rows: AnnotationRow[] = [];
    for (const one of incoming) {
      const content = contentOf(one);
      if (known.has(content)) continue;
      known.add(content);
      const isFree =
        one.id !== null && !taken.has(one.id) && (await db.annotations.get(one.id)) === undefined;
      const id = one.id !== null && isFree ? one.id : environment().newId();
      taken.add(id);
      rows.push({ ...one, id, deletedAt: 0 });
    }
    await db.annotations.bulkAdd(rows);
    return rows;
  });
  if (added.length > 0) editHistory.record({ annotations: { added } });
  return { added: added.length, copies: incoming.length - added.length };
}

/** What makes two annotations copies of each other. */
function contentOf({
  caseId,
  selectors,
  note,
}: Pick<AnnotationRow, 'caseId' | 'selectors' | 'note'>): string {
  return JSON.stringify([caseId, selectors.revision, selectors.start, selectors.exact, note]);
}
