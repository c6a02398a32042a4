import { type Failure, fail, ok, type Result } from '../../../core/result';
import type { Question } from '../../../core/quiz/model';
import { placeQuote } from '../../../core/quiz/place-quote';
import type { CanonicalText } from '../../../core/text/model';
import { sectionAt, sectionsOf } from '../../../core/text/sections';
import { db } from '../db';
import { environment } from '../environment';
import { bankKey, revisionId } from '../keys';
import type { QuestionRow } from '../rows';

/**
 * Stores the bank generated from a case's current revision in one transaction, in place of the one before.
 * A question that was there keeps its state and tags, and one that the learner edited stays as edited. One that
 * the new bank lacks goes, unless it was ever answered: its history must stay readable.
 *
 * @param built what it was built by and from: `casesWithoutBank` asks again for a case once either changes
 * @returns the number of questions stored; `data.textChanged` where another revision is current by now
 */
export function storeGeneratedQuestions(
  caseId: string,
  questions: readonly Question[],
  built: { readonly bankVersion: string | number; readonly revision: number },
  now: number = environment().now(),
): Promise<Result<number, Failure<'data.caseMissing' | 'data.textChanged'>>> {
  return db.transaction('rw', [db.cases, db.revisions, db.questions, db.answers, db.cards], async () => {
    const found = await db.cases.get(caseId);
    const revision = found && (await db.revisions.get(revisionId(caseId, found.currentRevision)));
    if (found === undefined || revision === undefined) return fail('data.caseMissing');
    if (revision.number !== built.revision) return fail('data.textChanged');
    await db.cases.put({ ...found, bankKey: bankKey(built.bankVersion, revision.number), updatedAt: now });
    await replaceQuestions(caseId, 'generated', questions, revision, now);
    return ok(questions.length);
  });
}

/**
 * Replaces a case's questions of one origin inside the caller's transaction, which covers questions, answers
 * and cards. The learner's own are found again in the text, as far as their words still stand there.
 *
 * @param text the revision that the questions' sources point into
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
  const fresh = questions
    .filter(({ id }) => before.get(id)?.question.origin !== 'user')
    .map((question): QuestionRow => {
      const { state = 'active', tags } = before.get(question.id) ?? {};
      return {
        id: question.id,
        caseId,
        itemId: question.itemId,
        sectionId: sectionAt(sections, question.source.start)?.id ?? '',
        state,
        question,
        ...(tags ? { tags } : {}),
        updatedAt: now,
      };
    });
  const own = stored
    .filter((row) => row.question.origin === 'user')
    .flatMap((row): QuestionRow[] => {
      const { source } = row.question;
      const found = placeQuote(text.text, source.quote, source.start);
      if (found === null || found.start === source.start) return [];
      const sectionId = sectionAt(sections, found.start)?.id ?? '';
      return [{ ...row, sectionId, question: { ...row.question, source: found }, updatedAt: now }];
    });
  const rows = [...fresh, ...own];
  const kept = new Set(questions.map(({ id }) => id));
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
