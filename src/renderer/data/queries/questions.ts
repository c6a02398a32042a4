import { db } from '../db';
import type { QuestionRow } from '../rows';

/** A case's questions, suspended ones too, in the order of their sources; curated ones first at one place. */
export async function listQuestions(caseId: string): Promise<readonly QuestionRow[]> {
  const rows = await db.questions.where({ caseId }).toArray();
  return rows.sort(
    (a, b) =>
      a.question.source.start - b.question.source.start ||
      ORIGINS.indexOf(a.question.origin) - ORIGINS.indexOf(b.question.origin) ||
      (a.id < b.id ? -1 : 1),
  );
}

/** Questions by id, in the order asked for; ids that no longer exist are left out. */
export async function getQuestions(ids: readonly string[]): Promise<readonly QuestionRow[]> {
  const rows = await db.questions.bulkGet([...ids]);
  return rows.filter((row) => row !== undefined);
}

const ORIGINS = ['curated', 'user', 'generated'];
