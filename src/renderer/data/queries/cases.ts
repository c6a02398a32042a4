import { applyErrata } from '../../../core/errata/apply';
import type { Span } from '../../../core/text/model';
import type { Section } from '../../../core/text/sections';
import { db } from '../db';
import { caseTitle, revisionId } from '../keys';
import { getRevision, restOver, sectionsOfRevision } from './long-revisions';
import type { CaseRow, ErratumRow, PositionRow, RevisionRow, TermRow } from '../rows';

/** A case to choose, and when it was last read. */
export interface ListedCase {
  readonly case: CaseRow;
  /** What it is called. */
  readonly title: string;
  /** Milliseconds since the epoch; `null` where it was never opened. */
  readonly lastReadAt: number | null;
}

/** Everything that the reader shows of a case, at one revision. Offsets are UTF-16 code units. */
export interface CaseBundle {
  readonly case: CaseRow;
  readonly revision: RevisionRow;
  /** With offsets into revision 0, as stored. */
  readonly errata: readonly ErratumRow[];
  /** Where the errata stand in `revision`. */
  readonly marks: readonly (Span & { readonly erratumId: string })[];
  /** Where the doubts still open stand in `revision`, but for those that a correction has taken in. */
  readonly doubts: readonly (Span & { readonly erratumId: string })[];
  readonly terms: readonly TermRow[];
  readonly sections: readonly Section[];
}

/** The cases outside the bin: those set aside last, else the one read last first, then by when they were added. */
export async function listCases(): Promise<readonly ListedCase[]> {
  const [cases, positions] = await Promise.all([
    db.cases.where({ deletedAt: 0 }).toArray(),
    db.positions.toArray(),
  ]);
  const readAt = new Map(positions.map(({ id, updatedAt }) => [id, updatedAt]));
  return cases
    .map((row) => ({ case: row, title: caseTitle(row), lastReadAt: readAt.get(row.id) ?? null }))
    .sort(
      (a, b) =>
        Number(a.case.archivedAt !== 0) - Number(b.case.archivedAt !== 0) ||
        (b.lastReadAt ?? b.case.addedAt) - (a.lastReadAt ?? a.case.addedAt) ||
        a.title.localeCompare(b.title),
    );
}

/** The current revisions of the cases on the shelf, as one string to tell whether any of them changed. */
export async function shelfTexts(): Promise<string> {
  const cases = await db.cases.where({ deletedAt: 0 }).toArray();
  return cases.map(({ id, currentRevision }) => `${id}@${currentRevision}`).join(' ');
}

/** One case at a revision, the current one if none is named; `null` where either does not exist. */
export async function getCaseBundle(caseId: string, revision?: number): Promise<CaseBundle | null> {
  const found = await db.cases.get(caseId);
  if (found === undefined || found.deletedAt !== 0) return null;
  const number = revision ?? found.currentRevision;
  const [errata, terms] = await Promise.all([
    db.errata.where({ caseId }).toArray(),
    db.terms.where({ caseId }).toArray(),
  ]);
  // Only errata have places in the text as received.
  const isMarked = errata.length > 0 && number !== 0;
  const [shown, original] = await Promise.all([
    getRevision(revisionId(caseId, number), found.length),
    isMarked ? getRevision(revisionId(caseId, 0), found.length) : undefined,
  ]);
  const received = isMarked ? original : shown;
  if (shown === undefined || received === undefined) return null;
  const marks = placeMarks(received, shown, errata);
  await restOver(shown.blocks);
  return {
    case: found,
    revision: shown,
    errata: errata.sort((a, b) => a.start - b.start),
    ...marks,
    terms,
    sections: sectionsOfRevision(shown),
  };
}

/** Where a case was left, or `null`. */
export async function getPosition(caseId: string): Promise<PositionRow | null> {
  return (await db.positions.get(caseId)) ?? null;
}

function placeMarks(
  received: RevisionRow,
  shown: RevisionRow,
  errata: readonly ErratumRow[],
): Pick<CaseBundle, 'marks' | 'doubts'> {
  const accepted = errata.filter(({ status }) => status === 'accepted');
  const open = errata.filter(
    (doubt) =>
      doubt.status === 'open' && !accepted.some(({ start, end }) => start < doubt.end && doubt.start < end),
  );
  const asReceived = ({ id, start, end }: ErratumRow) => ({ erratumId: id, start, end });
  if (shown.number === 0) return { marks: accepted.map(asReceived), doubts: open.map(asReceived) };
  const { corrected, marks, toCorrected } = applyErrata(received, accepted);
  // A revision made from other errata than today's has no marks that could be trusted.
  if (corrected.text !== shown.text) return { marks: [], doubts: [] };
  return { marks, doubts: open.map((doubt) => ({ erratumId: doubt.id, ...toCorrected(doubt) })) };
}
