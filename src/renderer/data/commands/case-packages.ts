import type { Learning } from '../../../core/casefile/learning';
import type { CasePicture } from '../../../core/casefile/pictures';
import type { CasePackage } from '../../../core/casefile/schema';
import { checkAnswer } from '../../../core/quiz/check-answer';
import { placeQuote } from '../../../core/quiz/place-quote';
import { sectionAt, sectionsOf } from '../../../core/text/sections';
import { db } from '../db';
import { environment } from '../environment';
import { revisionId } from '../keys';
import type { AnnotationRow, CardRow, NotebookRow, QuestionRow, RevisionRow } from '../rows';
import { assetRows } from './assets';
import { installPackage } from './cases';

/** How many rows a package brought that were not there before. */
export interface PackageGain {
  readonly annotations: number;
  readonly notebooks: number;
  readonly questions: number;
  readonly cards: number;
}

const NOTHING: PackageGain = { annotations: 0, notebooks: 0, questions: 0, cards: 0 };

/**
 * Puts a package and what its learner made into the database in one transaction. A case that is there already keeps
 * everything of its own: rows known by their ids are left as they are, but of two states of one card the one
 * reviewed later stays. A case in the bin comes back. Rows whose ids belong to another case are left out.
 *
 * @param hash of the package's file; any string that differs when it does
 * @param pictures of the package; those that are here already stay
 */
export function importCasePackage(
  pack: CasePackage,
  learning: Learning | null,
  hash: string,
  pictures: readonly CasePicture[] = [],
  now: number = environment().now(),
): Promise<PackageGain> {
  const caseId = pack.manifest.id;
  return db.transaction('rw', db.tables, async () => {
    const before = await db.cases.get(caseId);
    const received = await db.revisions.get(revisionId(caseId, 0));
    // The same text is the same case: its errata and questions here may be further on than those of the package.
    if (before === undefined || received?.text !== pack.text.text) {
      await installPackage(pack, hash, now, 'imported');
    }
    const stored = await db.cases.get(caseId);
    const shown = stored && (await db.revisions.get(revisionId(caseId, stored.currentRevision)));
    if (stored === undefined || shown === undefined) return NOTHING;
    await addPictures(caseId, pictures, now);
    if (stored.deletedAt !== 0) await db.cases.put({ ...stored, deletedAt: 0, updatedAt: now });
    if (learning === null) return NOTHING;
    const gain = {
      annotations: await addAnnotations(caseId, shown, learning, now),
      notebooks: await addNotebooks(caseId, learning),
      questions: await addQuestions(caseId, shown, learning, now),
      cards: 0,
    };
    return learning.progress === null
      ? gain
      : { ...gain, cards: await mergeProgress(caseId, shown, learning.progress, now) };
  });
}

async function addAnnotations(
  caseId: string,
  { number, text }: RevisionRow,
  { annotations }: Learning,
  now: number,
): Promise<number> {
  const rows = annotations.map((one): AnnotationRow => {
    const { id, kind, color, start, end, exact, prefix, suffix, note, tags, createdAt } = one;
    // Words that do not stand there are looked for by the reader, as for any other revision.
    const revision = text.slice(start, end) === exact ? number : 0;
    const selectors = { start, end, exact, prefix, suffix, revision };
    return { id, caseId, kind, color, selectors, note, tags, createdAt, updatedAt: now, deletedAt: 0 };
  });
  const fresh = await notStored(db.annotations.bulkGet(rows.map(({ id }) => id)), rows);
  await db.annotations.bulkAdd(fresh);
  return fresh.length;
}

async function addNotebooks(caseId: string, { notebooks }: Learning): Promise<number> {
  const rows = notebooks.map((one): NotebookRow => ({ ...one, caseId, deletedAt: 0 }));
  const fresh = await notStored(db.notebooks.bulkGet(rows.map(({ id }) => id)), rows);
  await db.notebooks.bulkAdd(fresh);
  return fresh.length;
}

async function addPictures(caseId: string, pictures: readonly CasePicture[], now: number): Promise<void> {
  const rows = assetRows(pictures, caseId, now);
  await db.assets.bulkAdd(
    await notStored(db.assets.bulkGet(rows.map(({ id }): [string, string] => [caseId, id])), rows),
  );
}

async function addQuestions(
  caseId: string,
  shown: RevisionRow,
  { questions }: Learning,
  now: number,
): Promise<number> {
  const sections = sectionsOf(shown);
  const rows = questions.flatMap(({ itemId, start, state, tags, question }): QuestionRow[] => {
    const { quote, ...rest } = question;
    const source = placeQuote(shown.text, quote, start);
    if (source === null || checkAnswer(rest).length > 0) return [];
    return [
      {
        id: rest.id,
        caseId,
        itemId,
        sectionId: sectionAt(sections, source.start)?.id ?? '',
        state,
        question: { ...rest, itemId, origin: 'user', source },
        tags,
        updatedAt: now,
      },
    ];
  });
  const stored = await db.questions.bulkGet(rows.map(({ id }) => id));
  // A shipped question that the learner edited has the same id, and gives way to the edited one.
  const fresh = rows.filter((_, index) => {
    const known = stored[index];
    return known === undefined || (known.caseId === caseId && known.question.origin !== 'user');
  });
  await db.questions.bulkPut(fresh);
  return fresh.length;
}

async function mergeProgress(
  caseId: string,
  shown: RevisionRow,
  { cards, reviews, readings, position }: NonNullable<Learning['progress']>,
  now: number,
): Promise<number> {
  const stored = await db.cards.bulkGet(cards.map(({ id }) => id));
  const newer = cards
    .filter((card, index) => isNewer(card.lastReviewAt, caseId, stored[index]))
    .map((card): CardRow => ({ ...card, caseId, updatedAt: now }));
  await db.cards.bulkPut(newer);
  const reviewRows = reviews.map((review) => ({ ...review, caseId }));
  await db.reviews.bulkAdd(await notStored(db.reviews.bulkGet(reviews.map(({ id }) => id)), reviewRows));
  const readingRows = readings.map((reading) => ({ ...reading, caseId }));
  await db.readings.bulkAdd(await notStored(db.readings.bulkGet(readings.map(({ id }) => id)), readingRows));
  const isKnownPlace = shown.blocks.some(({ id }) => id === position?.blockId);
  if (position !== null && isKnownPlace && (await db.positions.get(caseId)) === undefined) {
    const offset = Math.min(position.offset, shown.text.length);
    await db.positions.add({ ...position, id: caseId, revision: shown.number, offset });
  }
  return newer.length;
}

function isNewer(lastReviewAt: number | null, caseId: string, stored: CardRow | undefined): boolean {
  if (stored === undefined) return true;
  return stored.caseId === caseId && (lastReviewAt ?? 0) > (stored.lastReviewAt ?? 0);
}

/** The rows that nothing is stored for, each id once. */
async function notStored<R extends { readonly id: string }>(
  stored: PromiseLike<readonly unknown[]>,
  rows: readonly R[],
): Promise<readonly R[]> {
  const known = await stored;
  const seen = new Set<string>();
  return rows.filter(({ id }, index) => {
    if (known[index] !== undefined || seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}
