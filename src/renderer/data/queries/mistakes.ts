import { type BookAnswer, keepMistakeBook, type Mistake } from '../../../core/exam/mistake-book';
import { db } from '../db';
import { isAsked } from '../question-state';
import type { QuestionRow } from '../rows';

/** A question that was answered wrong, as it is now, and how it stands in the book. */
export interface MistakeItem extends Mistake {
  readonly row: QuestionRow;
}

/** Rows read at once: an answer of years ago is no more than three fields in the book. */
const CHUNK = 10_000;

/**
 * The mistakes book over all cases on the shelf, those that left it included (`clearedAt`); latest mistakes
 * first. Kept from the log of answers each time, so that it needs no rows of its own. Questions that no longer
 * exist or are suspended are left out.
 */
export async function listMistakes(): Promise<readonly MistakeItem[]> {
  const [answers, living] = await Promise.all([
    bookAnswers(),
    db.cases.where({ deletedAt: 0 }).primaryKeys(),
  ]);
  const shelf = new Set(living);
  const book = keepMistakeBook(answers);
  const rows = await db.questions.bulkGet(book.map(({ questionId }) => questionId));
  return book.flatMap((mistake, index) => {
    const row = rows[index];
    return row !== undefined && isAsked(row.state) && shelf.has(row.caseId) ? [{ ...mistake, row }] : [];
  });
}

async function bookAnswers(): Promise<readonly BookAnswer[]> {
  const found: BookAnswer[] = [];
  for (let last = '', isMore = true; isMore; ) {
    const rows = await db.answers.where('id').above(last).limit(CHUNK).toArray();
    found.push(...rows.map(({ questionId, isCorrect, at }) => ({ questionId, isCorrect, at })));
    last = rows.at(-1)?.id ?? last;
    isMore = rows.length === CHUNK;
  }
  return found;
}
