import { BANK_VERSION } from '../../src/core/quiz/build-bank';
import { createRandom } from '../../src/core/random';
import { DAY_MS, MINUTE_MS } from '../../src/core/time';

/*
 * A learner of many years, written straight into the app's own database: 50 cases of 20,000 characters, 100,000 memory
 * items with their cards and 150,000 questions, graded recalls by the million and an answer of practice or exam to every
 * ten of them, one wrong in ten. Some 1,700 cards are due a day, and two days were missed.
 */
const CASES = 50;
const CARDS = 100_000;
const ITEMS_A_CASE = CARDS / CASES;
const SENTENCES = 1000;
/** The days that the cards come due on, from two days ago on. */
const DUE_DAYS = 60;
const MISSED_DAYS = 2;
/** Graded recalls to an answer. */
const RECALLS_AN_ANSWER = 10;
/** Share of answers that are wrong. */
const WRONG = 0.1;
/** Rows of one transaction: more would be held in memory at once. */
const BATCH = 20_000;

type Row = Readonly<Record<string, unknown>>;

/**
 * Fills the database of the window.
 *
 * @param reviews how many graded recalls the log gets
 * @param now milliseconds since the epoch
 */
export async function fillDatabase(database: IDBDatabase, reviews: number, now: number): Promise<void> {
  const [model] = await settle(database.transaction('cases').objectStore('cases').getAll());
  if (model === undefined) throw new Error('no case to take after');
  await write(database, 'cases', CASES, (index) => ({
    ...model,
    id: caseId(index),
    title: `案例${index}`,
    currentRevision: 0,
    // Built: nothing is to be made of these texts while figures are taken.
    bankKey: `${BANK_VERSION}@0`,
    addedAt: index,
  }));
  const { text, blocks } = caseText();
  await write(database, 'revisions', CASES, (index) => ({
    id: `${caseId(index)}@0`,
    caseId: caseId(index),
    number: 0,
    text,
    blocks,
    updatedAt: 0,
  }));
  await write(database, 'questions', CARDS, (index) => question(index, 'cloze'));
  await write(database, 'questions', CARDS / 2, (index) => question(index * 2, 'single'));
  const random = createRandom(1);
  await write(database, 'cards', CARDS, (index) => ({
    id: itemId(index),
    caseId: caseId(Math.floor(index / ITEMS_A_CASE)),
    due: now + Math.round((random() * DUE_DAYS - MISSED_DAYS) * DAY_MS),
    stability: 20 + random() * 200,
    difficulty: 2 + random() * 6,
    state: 'review',
    learningSteps: 0,
    reps: 10,
    lapses: Math.floor(random() * 9),
    scheduledDays: 30,
    lastReviewAt: now - 30 * DAY_MS,
    updatedAt: now,
  }));
  // The latest was two days ago: today has its whole limit left.
  const givenAt = (index: number) => now - MISSED_DAYS * DAY_MS - (reviews - index) * MINUTE_MS;
  await write(database, 'reviews', reviews, (index) => ({
    id: `bench-review-${inOrder(index)}`,
    caseId: caseId(Math.floor((index % CARDS) / ITEMS_A_CASE)),
    itemId: itemId(index % CARDS),
    questionId: `${itemId(index % CARDS)}-cloze`,
    sessionId: `bench-session-${inOrder(Math.floor(index / 100))}`,
    rating: 3,
    at: givenAt(index),
    durationMs: 8000,
    dueAfter: now,
    stabilityAfter: 20,
  }));
  await write(database, 'answers', Math.floor(reviews / RECALLS_AN_ANSWER), (index) => {
    const isCorrect = random() >= WRONG;
    return {
      id: `bench-answer-${inOrder(index)}`,
      caseId: caseId(Math.floor((index % CARDS) / ITEMS_A_CASE)),
      sessionId: `bench-session-${inOrder(Math.floor(index / 100))}`,
      questionId: `${itemId(index % CARDS)}-cloze`,
      questionKind: 'cloze',
      sectionId: 'p1',
      response: { kind: 'cloze', blanks: [isCorrect ? String(1000 + index) : '1'] },
      isCorrect,
      score: isCorrect ? 1 : 0,
      at: givenAt(index * RECALLS_AN_ANSWER),
      durationMs: 8000,
    };
  });
}

/** Answers an IndexedDB request. */
export function settle<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function write(
  database: IDBDatabase,
  store: string,
  count: number,
  rowAt: (index: number) => Row,
): Promise<void> {
  const batch = (from: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const change = database.transaction(store, 'readwrite', { durability: 'relaxed' });
      const rows = change.objectStore(store);
      for (let index = from; index < Math.min(count, from + BATCH); index += 1) rows.put(rowAt(index));
      change.oncomplete = () => resolve();
      change.onerror = () => reject(change.error);
    });
  let done = Promise.resolve();
  for (let from = 0; from < count; from += BATCH) done = done.then(() => batch(from));
  return done;
}

/** Sentences alike in length, so that their places follow from their numbers. */
const sentence = (index: number): string => `这一年完成项目共${1000 + (index % SENTENCES)}个，投资万元。`;

function caseText() {
  const text = Array.from({ length: SENTENCES }, (_, index) => sentence(index)).join('');
  return { text, blocks: [{ id: 'p1', kind: 'paragraph', start: 0, end: text.length }] };
}

function question(index: number, kind: 'cloze' | 'single'): Row {
  const words = sentence(index);
  const start = (index % SENTENCES) * words.length;
  const item = itemId(index);
  const base = {
    id: `${item}-${kind}`,
    itemId: item,
    origin: 'generated',
    stem: `这一年完成项目共____个，投资万元。（${index}）`,
    explanation: `原文：${words}`,
    source: { start, end: start + words.length, quote: words },
    difficulty: 2,
  };
  const content =
    kind === 'cloze'
      ? { ...base, kind, answer: [[String(1000 + index)]] }
      : { ...base, kind, options: ['1000', '1001', '1002', '1003'], answer: 0 };
  return {
    id: base.id,
    caseId: caseId(Math.floor(index / ITEMS_A_CASE)),
    itemId: item,
    sectionId: 'p1',
    state: 'active',
    question: content,
    updatedAt: index,
  };
}

/** As the app's own ids do, these sort by when they were made. */
function inOrder(index: number): string {
  return String(index).padStart(7, '0');
}

function caseId(index: number): string {
  return `bench-case-${index}`;
}

function itemId(index: number): string {
  return `bench-item-${index}`;
}
