import { describeSpan } from '../../../core/annotations/describe';
import { spanOf } from '../../../core/annotations/resolve';
import { resolveAll } from '../../../core/annotations/resolve-all';
import { applyErrata, checkErrata, type ErratumProblem } from '../../../core/errata/apply';
import { placeQuote } from '../../../core/quiz/place-quote';
import { type Failure, fail, ok, type Result } from '../../../core/result';
import { readableLength } from '../../../core/text/length';
import type { Span } from '../../../core/text/model';
import { sectionAt, sectionsOf } from '../../../core/text/sections';
import { db } from '../db';
import { revisionId } from '../keys';
import type { RecordsDiff } from '../records-diff';
import type { AnnotationRow, CaseRow, ErratumRow, QuestionRow, RevisionRow } from '../rows';

export type ReviseFailure = Failure<
  'data.caseMissing' | 'data.erratumMissing' | 'data.textChanged' | `erratum.${ErratumProblem}`
>;

/** The errata of a case as they are to be from now on, made of those that there are. */
export type ErrataChange = (
  received: RevisionRow,
  errata: readonly ErratumRow[],
) => Result<readonly ErratumRow[], ReviseFailure>;

/** What everything that points into the text is moved by. */
interface Move {
  readonly from: RevisionRow;
  readonly to: RevisionRow;
  /** A span of `from` → the same words in `to`; empty where they are gone. */
  readonly place: (span: Span) => Span;
}

/**
 * Changes the errata of a case in one transaction: the corrected text becomes a revision, and annotations, questions
 * and the reading place go along. Questions that the generator made are left to it: it makes them anew from the text.
 *
 * @returns what takes it all back; the reading place is no part of it, since reading on has moved it by then.
 *   `data.textChanged` where the text shown was not made from the errata stored, `erratum.…` where one can't be applied
 */
export function reviseText(
  caseId: string,
  change: ErrataChange,
  now: number,
): Promise<Result<RecordsDiff, ReviseFailure>> {
  const tables = [db.cases, db.revisions, db.errata, db.annotations, db.questions, db.positions];
  return db.transaction('rw', tables, async () => {
    const found = await db.cases.get(caseId);
    const received = await db.revisions.get(revisionId(caseId, 0));
    const from = found && (await db.revisions.get(revisionId(caseId, found.currentRevision)));
    if (!found || !received || !from) return fail('data.caseMissing');
    const before = await db.errata.where({ caseId }).toArray();
    const made = applyErrata(received, before.filter(isAccepted));
    if (made.corrected.text !== from.text) return fail('data.textChanged');

    const changed = change(received, before);
    if (!changed.ok) return changed;
    const accepted = changed.value.filter(isAccepted);
    const [trouble] = checkErrata(received, accepted);
    if (trouble) return fail(`erratum.${trouble.problem}`);
    const { corrected, toCorrected } = applyErrata(received, accepted);
    const errata = diffOf(before, changed.value);
    await db.errata.bulkDelete(errata.removed.map((row) => [caseId, row.id]));
    await db.errata.bulkPut([...errata.added, ...errata.updated.map(([, to]) => to)]);
    if (corrected.text === from.text) return ok({ errata });

    const to = await revisionOf(caseId, corrected, now);
    if (to.isNew) await db.revisions.put(to.row);
    const move: Move = {
      from,
      to: to.row,
      place: (span) => toCorrected(made.toReceived(span)),
    };
    const moved = {
      annotations: { updated: await moveAnnotations(caseId, move, now) },
      questions: { updated: await moveQuestions(caseId, move, now) },
    };
    await movePosition(caseId, move);
    // An empty key makes the question bank anew, even if this number once named another text.
    const next: CaseRow = {
      ...found,
      currentRevision: to.row.number,
      length: readableLength(corrected.text),
      bankKey: '',
      updatedAt: now,
    };
    await db.cases.put(next);
    return ok({
      errata,
      ...moved,
      cases: { updated: [[found, next]] },
      ...(to.isNew ? { revisions: { added: [to.row] } } : {}),
    });
  });
}

/** Whether an erratum is in the corrected text. */
export function isAccepted({ status }: ErratumRow): boolean {
  return status === 'accepted';
}

function diffOf(before: readonly ErratumRow[], after: readonly ErratumRow[]) {
  const old = new Map(before.map((row) => [row.id, row]));
  const kept = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !old.has(id)),
    updated: after.flatMap((row): (readonly [ErratumRow, ErratumRow])[] => {
      const from = old.get(row.id);
      return from && from !== row ? [[from, row]] : [];
    }),
    removed: before.filter(({ id }) => !kept.has(id)),
  };
}

/** The revision that has this very text already, else a new one. */
async function revisionOf(
  caseId: string,
  { text, blocks }: Pick<RevisionRow, 'text' | 'blocks'>,
  now: number,
): Promise<{ readonly row: RevisionRow; readonly isNew: boolean }> {
  const stored = await db.revisions.where({ caseId }).toArray();
  const same = stored.find(
    (row) => row.number > 0 && row.text === text && JSON.stringify(row.blocks) === JSON.stringify(blocks),
  );
  if (same) return { row: same, isNew: false };
  const number = stored.reduce((most, row) => Math.max(most, row.number), 0) + 1;
  return {
    row: { id: revisionId(caseId, number), caseId, number, text, blocks, updatedAt: now },
    isNew: true,
  };
}

/** Those made on the text as it was go along exactly; older ones are looked for. Orphans stay as they were. */
async function moveAnnotations(caseId: string, { from, to, place }: Move, now: number) {
  const rows = await db.annotations.where({ caseId, deletedAt: 0 }).toArray();
  const older = rows.filter(({ selectors }) => !standsIn(from, selectors));
  const found = resolveAll(
    to.text,
    older.map(({ selectors }) => selectors),
    to.number,
  );
  const spans = new Map(
    older.map(({ id }, index) => {
      const resolution = found[index];
      return [id, resolution ? spanOf(resolution) : null];
    }),
  );
  const updated = rows.flatMap((row): (readonly [AnnotationRow, AnnotationRow])[] => {
    const span = spans.has(row.id) ? spans.get(row.id) : place(row.selectors);
    if (!span || span.start === span.end) return [];
    return [[row, { ...row, selectors: describeSpan(to.text, span, to.number), updatedAt: now }]];
  });
  await db.annotations.bulkPut(updated.map(([, row]) => row));
  return updated;
}

function standsIn(
  { number, text }: RevisionRow,
  { revision, start, end, exact }: AnnotationRow['selectors'],
) {
  return revision === number && text.slice(start, end) === exact;
}

/** A question whose words are no longer in the text keeps pointing to where they were. */
async function moveQuestions(caseId: string, { to, place }: Move, now: number) {
  const sections = sectionsOf(to);
  const rows = await db.questions.where({ caseId }).toArray();
  const updated = rows
    .filter(({ question }) => question.origin !== 'generated')
    .flatMap((row): (readonly [QuestionRow, QuestionRow])[] => {
      const { source } = row.question;
      const span = place(source);
      const words = to.text.slice(span.start, span.end);
      const found = placeQuote(to.text, source.quote, span.start) ?? { ...span, quote: words };
      if (found.start === found.end) return [];
      const sectionId = sectionAt(sections, found.start)?.id ?? '';
      return [[row, { ...row, sectionId, question: { ...row.question, source: found }, updatedAt: now }]];
    });
  await db.questions.bulkPut(updated.map(([, row]) => row));
  return updated;
}

async function movePosition(caseId: string, { from, to, place }: Move): Promise<void> {
  const position = await db.positions.get(caseId);
  if (position?.revision !== from.number) return;
  const { start } = place({ start: position.offset, end: position.offset });
  await db.positions.put({ ...position, revision: to.number, offset: start });
}
