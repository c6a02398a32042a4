import { applyErrata } from '../../../core/errata/apply';
import { coverBlocks, readBlocks } from '../../../core/progress/coverage';
import { isDue } from '../../../core/review/queue';
import type { Span } from '../../../core/text/model';
import { type Section, sectionsOf } from '../../../core/text/sections';
import { db } from '../db';
import { environment } from '../environment';
import { revisionId } from '../keys';
import type { CaseRow, ErratumRow, PositionRow, RevisionRow, TermRow } from '../rows';

/** A case on the shelf, and how far the learner has come with it. */
export interface CaseSummary {
  readonly case: CaseRow;
  /** UTF-16 code units of the current revision. */
  readonly length: number;
  /** Share of the text read, 0…1. */
  readonly readShare: number;
  readonly annotationCount: number;
  readonly questionCount: number;
  readonly dueCount: number;
  readonly position: PositionRow | null;
}

/** Everything that the reader shows of a case, at one revision. Offsets are UTF-16 code units. */
export interface CaseBundle {
  readonly case: CaseRow;
  readonly revision: RevisionRow;
  /** With offsets into revision 0, as stored. */
  readonly errata: readonly ErratumRow[];
  /** Where the errata stand in `revision`. */
  readonly marks: readonly (Span & { readonly erratumId: string })[];
  readonly terms: readonly TermRow[];
  readonly sections: readonly Section[];
}

/** The cases on the shelf, the one read last first, then by when they were added. */
export async function listCases(now: number = environment().now()): Promise<readonly CaseSummary[]> {
  const cases = await db.cases.where({ deletedAt: 0 }).toArray();
  const summaries = await Promise.all(cases.map((row) => summarize(row, now)));
  return summaries.sort((a, b) => lastTouch(b) - lastTouch(a) || a.case.title.localeCompare(b.case.title));
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
  const [shown, received, errata, terms] = await Promise.all([
    db.revisions.get(revisionId(caseId, number)),
    db.revisions.get(revisionId(caseId, 0)),
    db.errata.where({ caseId }).toArray(),
    db.terms.where({ caseId }).toArray(),
  ]);
  if (shown === undefined || received === undefined) return null;
  return {
    case: found,
    revision: shown,
    errata: errata.sort((a, b) => a.start - b.start),
    marks: placeMarks(received, shown, errata),
    terms,
    sections: sectionsOf(shown),
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
): CaseBundle['marks'] {
  const accepted = errata.filter(({ status }) => status === 'accepted');
  if (shown.number === 0) return accepted.map(({ id, start, end }) => ({ erratumId: id, start, end }));
  const { corrected, marks } = applyErrata(received, accepted);
  // A revision made from other errata than today's has no marks that could be trusted.
  return corrected.text === shown.text ? marks : [];
}

async function summarize(row: CaseRow, now: number): Promise<CaseSummary> {
  const [revision, views, annotationCount, questionCount, cards, position] = await Promise.all([
    db.revisions.get(revisionId(row.id, row.currentRevision)),
    db.readings.where({ caseId: row.id }).toArray(),
    db.annotations.where({ caseId: row.id, deletedAt: 0 }).count(),
    db.questions
      .where({ caseId: row.id })
      .filter(({ state }) => state !== 'deleted')
      .count(),
    db.cards.where({ caseId: row.id }).toArray(),
    getPosition(row.id),
  ]);
  const blocks = revision?.blocks ?? [];
  return {
    case: row,
    length: revision?.text.length ?? 0,
    readShare: coverBlocks(blocks, readBlocks(blocks, views)).share,
    annotationCount,
    questionCount,
    dueCount: cards.filter((card) => isDue(card, now, environment().utcOffset)).length,
    position,
  };
}

function lastTouch(summary: CaseSummary): number {
  return summary.position?.updatedAt ?? summary.case.addedAt;
}
