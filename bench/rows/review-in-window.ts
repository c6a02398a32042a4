import { gradeReview } from '../../src/renderer/data/commands/review';
import { startSession } from '../../src/renderer/data/commands/sessions';
import { DATABASE_NAME, openDatabase } from '../../src/renderer/data/db';
import { duePreview } from '../../src/renderer/data/queries/due-preview';
import { listLeeches } from '../../src/renderer/data/queries/leeches';
import { listMistakes } from '../../src/renderer/data/queries/mistakes';
import { progressData } from '../../src/renderer/data/queries/progress';
import { dueItems, reviewStart } from '../../src/renderer/data/queries/review';
import type { DueItem } from '../../src/renderer/data/queries/review-day';
import { fillDatabase, settle } from './review-fill';

/** Milliseconds each, the middle of several runs. */
export interface ReviewFigures {
  readonly queueMs: number;
  readonly rawQueueMs: number;
  readonly startMs: number;
  /** The first one since the program was opened: nothing is known of any case yet. */
  readonly firstStartMs: number;
  readonly previewMs: number;
  readonly leechesMs: number;
  readonly mistakesMs: number;
  readonly progressMs: number;
  readonly answerMs: number;
  readonly rawStrictMs: number;
  readonly rawRelaxedMs: number;
}

const RUNS = 15;
const SETTLE_MS = 60_000;
/** Between two answers a person reads; what follows the database has settled by then. */
const PAUSE_MS = 500;

/** Runs inside the app's window, on a connection of its own, over a log of so many graded recalls. */
export async function measureInWindow(reviews: number): Promise<ReviewFigures> {
  const opened = await openDatabase();
  if (!opened.ok) throw new Error(opened.error.code);
  const raw = await settle(indexedDB.open(DATABASE_NAME));
  await fillDatabase(raw, reviews, Date.now());

  // A million new rows are still being sorted on the disk, which no learner's own log ever is.
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));

  const firstStartMs = await timed(() => reviewStart(), 1);
  const due = await dueItems();
  if (due.length !== 100) throw new Error(`${due.length} of 100 items in the queue`);
  const queueMs = await timed(() => dueItems());
  const rawQueueMs = await timed(() => rawQueue(raw, due.length));
  const startMs = await timed(() => reviewStart());
  const previewMs = await timed(() => duePreview(due[0]?.itemId ?? '', Date.now()));
  const leechesMs = await timed(() => listLeeches(), 3);
  const mistakesMs = await timed(() => listMistakes(), 1);
  const progressMs = await timed(() => progressData(), 1);

  const session = await startSession({
    kind: 'review',
    caseId: '',
    questionIds: due.map(({ question }) => question.id),
    seed: 1,
  });
  const answers = due.slice(0, RUNS).values();
  const shown = due.slice(0, RUNS).values();
  // As in the app: the buttons have told when each grade would bring the card back.
  const show = async () => duePreview(shown.next().value?.itemId ?? '', Date.now());
  const answerMs = await timed(() => answer(session.id, answers.next().value), RUNS, show);
  const rawStrictMs = await timed(() => rawAnswer(raw, 'strict'));
  const rawRelaxedMs = await timed(() => rawAnswer(raw, 'relaxed'));
  raw.close();
  return {
    queueMs,
    rawQueueMs,
    startMs,
    firstStartMs,
    previewMs,
    leechesMs,
    mistakesMs,
    progressMs,
    answerMs,
    rawStrictMs,
    rawRelaxedMs,
  };
}

/** @param before what goes before each run and is not timed */
async function timed(
  act: () => Promise<unknown>,
  runs = RUNS,
  before: () => Promise<unknown> = async () => undefined,
): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    await before();
    const start = performance.now();
    await act();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

async function answer(sessionId: string, item: DueItem | undefined): Promise<void> {
  if (item === undefined) throw new Error('no item left');
  const graded = await gradeReview({
    itemId: item.itemId,
    questionId: item.question.id,
    sessionId,
    rating: 3,
    durationMs: 8000,
    answer: { response: { kind: 'cloze', blanks: ['1000'] }, grade: { isCorrect: true, score: 1 } },
  });
  if (!graded.ok) throw new Error(graded.error.code);
}

/** The least that any queue has to read: the cards due first by their index, and the questions of each. */
async function rawQueue(database: IDBDatabase, count: number): Promise<void> {
  const transaction = database.transaction(['cards', 'questions'], 'readonly');
  const range = IDBKeyRange.upperBound(Date.now());
  const cards: readonly { id: string }[] = await settle(
    transaction.objectStore('cards').index('due').getAll(range, count),
  );
  const questions = transaction.objectStore('questions').index('itemId');
  const rows = await Promise.all(cards.map(({ id }) => settle(questions.getAll(id))));
  if (rows.some((found) => found.length === 0)) throw new Error('a card without questions');
}

/** The rows of one answer, changed by nothing but IndexedDB. */
async function rawAnswer(database: IDBDatabase, durability: 'strict' | 'relaxed'): Promise<void> {
  const names = ['cards', 'reviews', 'answers', 'sessions'];
  const [card, review, given, session] = await Promise.all(
    names.map((name) => settle(database.transaction(name).objectStore(name).getAll(null, 1))),
  );
  const change = database.transaction(names, 'readwrite', { durability });
  const number = performance.now();
  change.objectStore('cards').put({ ...card?.[0], updatedAt: number });
  change.objectStore('reviews').put({ ...review?.[0], id: `raw-${number}` });
  change.objectStore('answers').put({ ...given?.[0], id: `raw-${number}` });
  change.objectStore('sessions').put({ ...session?.[0], updatedAt: number });
  await new Promise((resolve, reject) => {
    change.oncomplete = resolve;
    change.onerror = () => reject(change.error);
  });
}
