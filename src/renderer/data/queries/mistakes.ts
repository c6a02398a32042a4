import { keepMistakeBook, type Mistake } from '../../../core/exam/mistake-book';
import { db } from '../db';
import { isAsked } from '../question-state';
import type { QuestionRow } from '../rows';

/** A question that was answered wrong, as it is now, and how it stands in the book. */
export interface MistakeItem extends Mistake {
  readonly row: QuestionRow;
}

/**
 * The mistakes book over all cases on the shelf, those that left it included (`clearedAt`); latest mistakes
 * first. Kept from the log of answers each time, so that it needs no rows of its own. Questions that no longer
 * exist or are suspended are left out.
 */
export async function listMistakes(): Promise<readonly MistakeItem[]> {
  const [answers, shelf] = await Promise.all([
    db.answers.toArray(),
    db.cases.where({ deletedAt: 0 }).primaryKeys(),
  ]);
  const book = keepMistakeBook(answers);
  const rows = await db.questions.bulkGet(book.map(({ questionId }) => questionId));
  return book.flatMap((mistake, index) => {
    const row = rows[index];
    return row !== undefined && isAsked(row.state) && shelf.includes(row.caseId) ? [{ ...mistake, row }] : [];
  });
}
