import { resolveSelectors } from '../../../core/annotations/resolve';
import { describeSpan } from '../../../core/annotations/describe';
import type { DraftComment } from '../../../core/casefile/draft';
import { db } from '../db';
import { environment } from '../environment';
import type { AnnotationRow, RevisionRow } from '../rows';

/**
 * Stores the comments of a document as annotations on its text as it is shown; within a transaction over annotations. One
 * that was stored with an earlier state of the document is not stored again, and not even if it was deleted since.
 */
export async function addComments(
  comments: readonly DraftComment[],
  { caseId, text, number }: RevisionRow,
  now: number,
): Promise<void> {
  if (comments.length === 0) return;
  const stored = await db.annotations
    .where('[caseId+deletedAt]')
    .between([caseId, 0], [caseId, Infinity])
    .toArray();
  const keyOf = (exact: string, note: string) => JSON.stringify([exact, note]);
  const known = new Set(stored.map(({ selectors, note }) => keyOf(selectors.exact, note)));
  const rows = comments.flatMap(({ author, words, ...selectors }): readonly AnnotationRow[] => {
    const note = noteOf(author, words);
    if (known.has(keyOf(selectors.exact, note))) return [];
    const place = resolveSelectors(text, selectors, number);
    return [
      {
        id: environment().newId(),
        caseId,
        kind: 'note',
        color: 'blue',
        // Words that are not to be found stay in the list, to be attached by hand.
        selectors: place.kind === 'orphan' ? selectors : describeSpan(text, place, number),
        note,
        tags: [],
        createdAt: now,
        updatedAt: now,
        deletedAt: 0,
      },
    ];
  });
  await db.annotations.bulkAdd(rows);
}

/** Says who wrote it, as one does in the script of the words. */
function noteOf(author: string, words: string): string {
  if (author === '') return words;
  return /\p{Script=Han}/u.test(author + words) ? `${author}：${words}` : `${author}: ${words}`;
}
