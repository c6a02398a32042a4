import type { PaperItem, PaperSource } from '../../../core/exam/model';
import { sectionsOf } from '../../../core/text/sections';
import { db } from '../db';
import { revisionId } from '../keys';
import { isAsked } from '../question-state';
import type { ResponseRow, SessionRow } from '../rows';

/** An exam: its paper as it was set, and what was given so far. */
export interface ExamDetail {
  readonly session: SessionRow;
  readonly items: readonly PaperItem[];
  /** By question id. */
  readonly responses: ReadonlyMap<string, ResponseRow>;
}

/** An exam with its paper and responses; `null` where it does not exist. */
export async function getExam(id: string): Promise<ExamDetail | null> {
  const [session, paper, responses] = await Promise.all([
    db.sessions.get(id),
    db.papers.get(id),
    db.responses.where({ sessionId: id }).toArray(),
  ]);
  if (session === undefined || paper === undefined) return null;
  return { session, items: paper.items, responses: new Map(responses.map((row) => [row.questionId, row])) };
}

/** The exam that runs and has not been handed in; `null` where none. While it runs its texts are hidden. */
export async function runningExam(): Promise<SessionRow | null> {
  const open = await db.sessions.where({ kind: 'exam', status: 'open' }).toArray();
  return open.find(({ handedInAt }) => handedInAt === null) ?? null;
}

/** Active questions to set papers from: of one case, or of all on the shelf without an id. */
export async function paperSources(caseId?: string): Promise<readonly PaperSource[]> {
  const shelf = await db.cases.where({ deletedAt: 0 }).primaryKeys();
  const wanted = caseId === undefined ? shelf : shelf.filter((id) => id === caseId);
  const rows = await db.questions.where('caseId').anyOf(wanted).toArray();
  return rows.flatMap((row) =>
    isAsked(row.state) ? [{ caseId: row.caseId, sectionId: row.sectionId, question: row.question }] : [],
  );
}

/** Titles of sections by case and section id, of every case on the shelf, as its text is now. */
export async function sectionTitles(): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const shelf = await db.cases.where({ deletedAt: 0 }).toArray();
  const revisions = await db.revisions.bulkGet(
    shelf.map(({ id, currentRevision }) => revisionId(id, currentRevision)),
  );
  return new Map(
    shelf.map(({ id }, index) => {
      const text = revisions[index];
      const sections = text === undefined ? [] : sectionsOf(text);
      return [id, new Map(sections.map((section) => [section.id, section.title]))];
    }),
  );
}
