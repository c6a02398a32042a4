import type { ExplainedTerm } from '../../../core/quiz/distractors/part-of';
import type { CanonicalText, Span } from '../../../core/text/model';
import { db } from '../db';
import { bankKey } from '../keys';
import { isAsked } from '../question-state';
import type { QuestionRow } from '../rows';
import { getCaseBundle } from './cases';

/** A case's questions, suspended ones too and deleted ones not, in the order of their sources; curated ones first at one place. */
export async function listQuestions(caseId: string): Promise<readonly QuestionRow[]> {
  const stored = await db.questions.where({ caseId }).toArray();
  const rows = stored.filter(({ state }) => state !== 'deleted');
  return rows.sort(
    (a, b) =>
      a.question.source.start - b.question.source.start ||
      ORIGINS.indexOf(a.question.origin) - ORIGINS.indexOf(b.question.origin) ||
      (a.id < b.id ? -1 : 1),
  );
}

/** How many questions of a case are asked, by section; `null` where it has no question at all, as before they are made. */
export async function countAsked(caseId: string): Promise<ReadonlyMap<string, number> | null> {
  const rows = (await db.questions.where({ caseId }).toArray()).filter(({ state }) => state !== 'deleted');
  if (rows.length === 0) return null;
  const counts = new Map<string, number>();
  for (const { state, sectionId } of rows) {
    if (isAsked(state)) counts.set(sectionId, (counts.get(sectionId) ?? 0) + 1);
  }
  return counts;
}

/** Questions by id, in the order asked for; ids that no longer exist are left out. */
export async function getQuestions(ids: readonly string[]): Promise<readonly QuestionRow[]> {
  const rows = await db.questions.bulkGet([...ids]);
  return rows.filter((row) => row !== undefined);
}

/** What the questions of a case are generated from. */
export interface BankMaterial {
  /** The number of the current revision. */
  readonly revision: number;
  /** Its text. */
  readonly source: CanonicalText;
  /** Where errata were corrected: nothing may be asked there. UTF-16 code units. */
  readonly avoid: readonly Span[];
  /** The terms that the case explains. */
  readonly notes: readonly ExplainedTerm[];
}

/** The cases on the shelf whose generated questions are missing, of another text or of another generator, by their ids. */
export async function casesWithoutBank(bankVersion: string | number): Promise<readonly string[]> {
  const shelf = await db.cases.where({ deletedAt: 0 }).toArray();
  return shelf.filter((row) => row.bankKey !== bankKey(bankVersion, row.currentRevision)).map(({ id }) => id);
}

/** What the questions of a case are generated from; `null` where the case is gone. Reads the whole text. */
export async function bankMaterial(caseId: string): Promise<BankMaterial | null> {
  const bundle = await getCaseBundle(caseId);
  if (bundle === null) return null;
  const { revision, marks, terms } = bundle;
  return {
    revision: revision.number,
    source: { text: revision.text, blocks: revision.blocks },
    avoid: marks.map(({ start, end }) => ({ start, end })),
    notes: terms.map(({ term, aliases, explanation }) => ({ term, aliases, explanation })),
  };
}

const ORIGINS = ['curated', 'user', 'generated'];
