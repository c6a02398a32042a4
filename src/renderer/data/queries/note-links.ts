import { resolveSelectors, spanOf } from '../../../core/annotations/resolve';
import type { NoteLink } from '../../../core/notes/note-links';
import type { Span } from '../../../core/text/model';
import { db } from '../db';
import { revisionId } from '../keys';

/** Where a link of a note leads, in the current text of a case. */
export interface LinkedPlace {
  readonly caseId: string;
  readonly span: Span;
}

/**
 * The place that a link of a note leads to; places without a case of their own are in that of the note. `null` where
 * the annotation was deleted, the case is gone, or the words are not found any more.
 */
export async function placeOfNoteLink(link: NoteLink, caseId: string): Promise<LinkedPlace | null> {
  const aim =
    link.kind === 'annotation' ? await db.annotations.get(link.id) : { ...link, caseId, deletedAt: 0 };
  const row = aim && aim.deletedAt === 0 ? await db.cases.get(aim.caseId) : undefined;
  if (!aim || !row || row.deletedAt !== 0) return null;
  const revision = await db.revisions.get(revisionId(row.id, row.currentRevision));
  const span = revision && spanOf(resolveSelectors(revision.text, aim.selectors, revision.number));
  return span ? { caseId: row.id, span } : null;
}

/** The route of the reader that shows a place. */
export function routeOfPlace({ caseId, span }: LinkedPlace): string {
  return `/read/${caseId}/${span.start}-${span.end}`;
}
