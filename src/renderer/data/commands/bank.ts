import type { QuestionContent } from '../../../core/quiz/content';
import type { Question, SourceSpan } from '../../../core/quiz/model';
import { placeQuote } from '../../../core/quiz/place-quote';
import { type Failure, fail, ok, type Result } from '../../../core/result';
import { sectionAt, sectionsOf } from '../../../core/text/sections';
import { db } from '../db';
import { environment } from '../environment';
import { revisionId } from '../keys';
import type { QuestionRow, RevisionRow } from '../rows';
import { editHistory } from './undo';

/** A question as a person or a file gives it. */
export interface QuestionEntry {
  readonly content: QuestionContent;
  /** The words of the text that answer it; empty where none are known. */
  readonly quote: string;
  /** Offset near which the quote is looked for, UTF-16 code units of the current revision. */
  readonly near?: number;
  /** Where it belongs if its quote does not tell; the first section if this does not either. */
  readonly sectionId?: string;
  readonly tags: readonly string[];
}

/**
 * Adds a person's own questions to a case: one transaction, one undo entry for all of them. Each is a memory
 * item of its own.
 *
 * @param state `active` where nobody looked them over yet, as those of a file
 */
export async function addQuestions(
  caseId: string,
  entries: readonly QuestionEntry[],
  state: 'active' | 'approved' = 'approved',
  now: number = environment().now(),
): Promise<Result<readonly QuestionRow[], Failure<'data.caseMissing'>>> {
  const added = await db.transaction('rw', [db.cases, db.revisions, db.questions], async () => {
    const text = await currentText(caseId);
    if (text === null) return null;
    const rows = entries.map((entry): QuestionRow => {
      const id = environment().newId();
      const { source, sectionId } = placeOf(entry, text);
      return {
        id,
        caseId,
        itemId: id,
        sectionId,
        state,
        question: { ...entry.content, id, itemId: id, origin: 'user', source },
        ...(entry.tags.length > 0 ? { tags: entry.tags } : {}),
        updatedAt: now,
      };
    });
    await db.questions.bulkAdd(rows);
    return rows;
  });
  if (added === null) return fail('data.caseMissing');
  if (added.length > 0) editHistory.record({ questions: { added } });
  return ok(added);
}

/**
 * Changes a question: one undo entry. Its history and its memory card stay. Once its words are changed it is the
 * person's own, so that neither a rebuilt bank nor a newer package writes over it.
 */
export async function editQuestion(
  id: string,
  entry: QuestionEntry,
  now: number = environment().now(),
): Promise<Result<QuestionRow, Failure<'data.questionMissing'>>> {
  const update = await db.transaction('rw', [db.cases, db.revisions, db.questions], async () => {
    const from = await db.questions.get(id);
    const text = from && (await currentText(from.caseId));
    if (!from || !text || from.state === 'deleted') return null;
    const { tags: _tags, ...rest } = from;
    const { source, sectionId } = placeOf(entry, text);
    const { itemId, origin } = from.question;
    const edited: Question = { ...entry.content, id, itemId, origin, source };
    const isSame = isSameQuestion(edited, from.question);
    const to: QuestionRow = {
      ...rest,
      sectionId,
      question: isSame ? from.question : { ...edited, origin: 'user' },
      ...(entry.tags.length > 0 ? { tags: entry.tags } : {}),
      updatedAt: now,
    };
    await db.questions.put(to);
    return [from, to] as const;
  });
  if (update === null) return fail('data.questionMissing');
  editHistory.record({ questions: { updated: [update] } });
  return ok(update[1]);
}

/**
 * Approves, suspends or deletes questions, or takes that back: one transaction, one undo entry. A deleted
 * question leaves its row, so that answers to it stay readable and no rebuilt bank brings it back.
 *
 * @returns how many questions changed
 */
export async function setQuestionStates(
  ids: readonly string[],
  state: QuestionRow['state'],
  now: number = environment().now(),
): Promise<number> {
  const updated = await db.transaction('rw', db.questions, async () => {
    const rows = await db.questions.bulkGet([...ids]);
    const changes = rows
      .filter((row) => row !== undefined)
      .filter((row) => row.state !== state)
      .map((row) => [row, { ...row, state, updatedAt: now }] as const);
    await db.questions.bulkPut(changes.map(([, to]) => to));
    return changes;
  });
  if (updated.length > 0) editHistory.record({ questions: { updated } });
  return updated.length;
}

async function currentText(caseId: string): Promise<RevisionRow | null> {
  const found = await db.cases.get(caseId);
  if (found === undefined || found.deletedAt !== 0) return null;
  return (await db.revisions.get(revisionId(caseId, found.currentRevision))) ?? null;
}

function placeOf(
  { quote, near, sectionId }: QuestionEntry,
  text: RevisionRow,
): { readonly source: SourceSpan; readonly sectionId: string } {
  const sections = sectionsOf(text);
  const source = placeQuote(text.text, quote, near);
  if (source !== null) return { source, sectionId: sectionAt(sections, source.start)?.id ?? '' };
  // Every question belongs to a section, or practice by section would never ask it.
  const section = sections.find(({ id }) => id === sectionId) ?? sections[0];
  return { source: { start: 0, end: 0, quote }, sectionId: section?.id ?? '' };
}

/** Both are plain data; the order of their keys does not count. */
function isSameQuestion(a: Question, b: Question): boolean {
  const sorted = (question: Question) =>
    JSON.stringify(Object.entries(question).toSorted(([one], [other]) => (one < other ? -1 : 1)));
  return sorted(a) === sorted(b);
}
