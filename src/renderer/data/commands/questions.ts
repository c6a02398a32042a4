import { type Failure, fail, ok, type Result } from '../../../core/result';
import type { Question } from '../../../core/quiz/model';
import type { CanonicalText } from '../../../core/text/model';
import { sectionAt, sectionsOf } from '../../../core/text/sections';
import { db } from '../db';
import { environment } from '../environment';
import { bankKey, revisionId } from '../keys';
import type { QuestionRow } from '../rows';
import { editHistory } from './undo';

/**
 * Stores the bank generated from a case's current revision in one transaction, in place of the one before.
 * A question that was there keeps its state (suspended or not). One that the new bank lacks goes, unless it
 * was ever answered: its history must stay readable.
 *
 * @param bankVersion of the generator; `casesWithoutBank` asks again for a case once it or the text changes
 * @returns the number of questions stored
 */
export function storeGeneratedQuestions(
  caseId: string,
  questions: readonly Question[],
  bankVersion: string | number,
  now: number = environment().now(),
): Promise<Result<number, Failure<'data.caseMissing'>>> {
  return db.transaction('rw', [db.cases, db.revisions, db.questions, db.answers, db.cards], async () => {
    const found = await db.cases.get(caseId);
    const revision = found && (await db.revisions.get(revisionId(caseId, found.currentRevision)));
    if (found === undefined || revision === undefined) return fail('data.caseMissing');
    await db.cases.put({ ...found, bankKey: bankKey(bankVersion, revision.number), updatedAt: now });
    await replaceQuestions(caseId, 'generated', questions, revision, now);
    return ok(questions.length);
  });
}

/** Takes a question out of practice and review, or back in: one undo entry. */
export async function setQuestionState(
  id: string,
  state: QuestionRow['state'],
  now: number = environment().now(),
): Promise<Result<QuestionRow, Failure<'data.questionMissing'>>> {
  const update = await db.transaction('rw', db.questions, async () => {
    const from = await db.questions.get(id);
    if (from === undefined) return null;
    const to: QuestionRow = { ...from, state, updatedAt: now };
    await db.questions.put(to);
    return [from, to] as const;
  });
  if (update === null) return fail('data.questionMissing');
  editHistory.record({ questions: { updated: [update] } });
  return ok(update[1]);
}

/**
 * Replaces a case's questions of one origin inside the caller's transaction, which covers questions, answers
 * and cards. `text` is the revision that the questions' sources point into.
 */
export async function replaceQuestions(
  caseId: string,
  origin: Question['origin'],
  questions: readonly Question[],
  text: CanonicalText,
  now: number,
): Promise<void> {
  const sections = sectionsOf(text);
  const stored = await db.questions.where({ caseId }).toArray();
  const before = new Map(stored.map((row) => [row.id, row]));
  const rows = questions.map((question) => ({
    id: question.id,
    caseId,
    itemId: question.itemId,
    sectionId: sectionAt(sections, question.source.start)?.id ?? '',
    state: before.get(question.id)?.state ?? ('active' as const),
    question,
    updatedAt: now,
  }));
  const kept = new Set(rows.map((row) => row.id));
  const gone = stored.filter((row) => row.question.origin === origin && !kept.has(row.id));
  const answered = new Set<unknown>(
    await db.answers
      .where('questionId')
      .anyOf(gone.map((row) => row.id))
      .uniqueKeys(),
  );
  const cards = await db.cards.bulkGet(gone.map((row) => row.itemId));
  await db.questions.bulkDelete(
    gone.filter((row, index) => !answered.has(row.id) && cards[index] === undefined).map((row) => row.id),
  );
  await db.questions.bulkPut(rows);
}
