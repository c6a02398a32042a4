import { packageOfDraft } from '../../../core/casefile/package-of-draft';
import type { DraftCase } from '../../../core/casefile/draft';
import { checkErrata } from '../../../core/errata/apply';
import { db } from '../db';
import { environment } from '../environment';
import { revisionId } from '../keys';
import type { ErratumRow } from '../rows';
import { assetRows } from './assets';
import { installPackage } from './cases';
import { addComments } from './document-comments';
import { isAccepted } from './revise-text';

/** The file that a draft was made from. */
export interface ImportedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly hash: string;
  /** Words that were pasted: their name says nothing of what they are. */
  readonly isPasted: boolean;
}

/**
 * Stores a draft that was looked over as a case, with its pictures, its comments as annotations and the file it came from,
 * in one transaction. Doubtful places that were corrected are errata from the start; those left open stay doubts of the
 * case. Pictures of earlier states of the text stay, as those are still to be seen.
 *
 * @param caseId the case that the file is a newer state of; its text becomes a new revision, and what the learner
 *   made stays. Without it a new case is made
 * @returns the case's id
 */
export function storeImport(
  draft: DraftCase,
  file: ImportedFile,
  caseId: string = environment().newId(),
): Promise<string> {
  const now = environment().now();
  const tables = [
    db.cases,
    db.revisions,
    db.errata,
    db.terms,
    db.questions,
    db.answers,
    db.cards,
    db.annotations,
    db.assets,
    db.originals,
  ];
  return db.transaction('rw', tables, async () => {
    await installPackage(
      packageOfDraft(draft, caseId),
      file.hash,
      now,
      'imported',
      foundErrata(draft, caseId, now),
    );
    const revision = (await db.cases.get(caseId))?.currentRevision ?? 0;
    await db.assets.bulkPut(assetRows(draft.pictures, caseId, now));
    const shown = await db.revisions.get(revisionId(caseId, revision));
    if (shown !== undefined) await addComments(draft.comments, shown, now);
    await db.originals.put({
      id: `${caseId}@${revision}`,
      caseId,
      revision,
      name: file.name,
      hash: file.hash,
      ...(file.isPasted ? { isPasted: true } : {}),
      bytes: file.bytes,
      updatedAt: now,
    });
    return caseId;
  });
}

/** So many doubts are kept: a text with more is damaged as a whole, and no list helps it. */
const MOST_DOUBTS = 2000;

function foundErrata({ suspects, text }: DraftCase, caseId: string, now: number): readonly ErratumRow[] {
  const rows = suspects.slice(0, MOST_DOUBTS).map(
    ({ start, end, text: received, reason: suspicion, decision }): ErratumRow => ({
      id: environment().newId(),
      caseId,
      start,
      end,
      received,
      proposed: decision?.kind === 'corrected' ? decision.proposed.normalize('NFC') : received,
      reason: '',
      certainty: 'likely',
      origin: 'found',
      suspicion,
      status: decision === undefined ? 'open' : decision.kind === 'corrected' ? 'accepted' : 'rejected',
      updatedAt: now,
    }),
  );
  const applied: ErratumRow[] = [];
  if (checkErrata(text, rows.filter(isAccepted)).length === 0) return rows;
  // Headings that were parted or joined since can have left one without a place: it is asked again.
  return rows.map((row) => {
    if (!isAccepted(row)) return row;
    if (checkErrata(text, [...applied, row]).length > 0)
      return { ...row, proposed: row.received, status: 'open' };
    applied.push(row);
    return row;
  });
}
