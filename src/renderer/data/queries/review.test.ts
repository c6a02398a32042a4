import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASE_ID, casePackage, generatedQuestion, NOON } from '../../../../tests/support/case-fixture';
import { clock, withEmptyDatabase } from '../../../../tests/support/data-fixture';
import { gradeResponse } from '../../../core/quiz/grade';
import type { Question } from '../../../core/quiz/model';
import { dueQueue } from '../../../core/review/queue';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../core/time';
import { setQuestionStates } from '../commands/bank';
import { installPackage } from '../commands/cases';
import { storeGeneratedQuestions } from '../commands/questions';
import { gradeReview, undoLastReview } from '../commands/review';
import { cardRow } from '../commands/review-cards';
import { recordAnswer, startSession } from '../commands/sessions';
import { setSetting } from '../commands/settings';
import { db } from '../db';
import type { CardRow } from '../rows';
import { dueItems, newItems, reviewSummary } from './review';

withEmptyDatabase();

const TEXT = casePackage().text.text;
const FIRST = `${CASE_ID}:q1`;

/** A generated question of an item of its own, about some words of the text. */
function about(id: string, quote: string): Question {
  const start = TEXT.indexOf(quote);
  return { ...generatedQuestion(id, `item-${id}`), source: { start, end: start + quote.length, quote } };
}

async function install(questions: readonly Question[], dueAt: number) {
  await installPackage(casePackage({ questions: [] }), 'h1');
  await storeGeneratedQuestions(CASE_ID, questions, { bankVersion: 1, revision: 1 });
  await db.cards.bulkAdd(
    questions.map(({ itemId }, index) => ({
      ...cardRow(itemId, CASE_ID, dueAt + index, NOON),
      state: 'review' as const,
      reps: 3,
      stability: 5,
      difficulty: 5,
      lastReviewAt: NOON - 5 * DAY_MS,
    })),
  );
}

const ids = async () => (await dueItems()).map(({ question }) => question.id);

describe('siblings', () => {
  const SIBLINGS = [
    about('figure', '三百人'),
    about('several', '全体党员三百人参加'),
    about('other', '十二个'),
  ];

  it('never stand beside each other: one item a sentence is asked, the others from the next day on', async () => {
    await install(SIBLINGS, NOON - DAY_MS);
    expect(await ids()).toEqual(['figure', 'other']);
    const session = await startSession({ kind: 'review', caseId: '', questionIds: ['figure'], seed: 1 });
    const graded = await gradeReview({
      itemId: 'item-figure',
      questionId: 'figure',
      sessionId: session.id,
      rating: 3,
      durationMs: 1000,
    });
    expect(graded.ok).toBe(true);
    expect(await ids()).toEqual(['other']);
    expect(await reviewSummary()).toMatchObject({ dueNow: 1 });
    clock.now += DAY_MS;
    expect(await ids()).toEqual(['several', 'other']);
  });

  it('are held back by a practice of the same day, and what was practised itself is not', async () => {
    await install(SIBLINGS, NOON - DAY_MS);
    const [figure] = SIBLINGS;
    if (figure === undefined) throw new Error('there are siblings');
    const session = await startSession({
      kind: 'practice',
      caseId: CASE_ID,
      questionIds: ['figure'],
      seed: 1,
    });
    const given = { kind: 'trueFalse', value: false } as const;
    await recordAnswer(session.id, figure, given, gradeResponse(figure, given), 1000);
    await db.cards.update('item-figure', { due: NOON + DAY_MS });
    expect(await ids()).toEqual(['other']);
    await db.cards.update('item-figure', { due: NOON });
    expect(await ids()).toEqual(['other', 'figure']);
  });

  it('wait among new items too', async () => {
    await install([], NOON);
    await storeGeneratedQuestions(CASE_ID, SIBLINGS, { bankVersion: 1, revision: 1 });
    expect((await newItems()).map(({ question }) => question.id)).toEqual(['several', 'other']);
  });
});

describe('the queue', () => {
  it('is the order of dueQueue, however many cards there are and wherever the limit cuts', async () => {
    // Without places in the text nothing is a sibling; more cards than are read at once.
    const questions = Array.from({ length: 600 }, (_, index) => ({
      ...generatedQuestion(`q${index}`, `i${index}`),
      source: { start: 0, end: 0, quote: '' },
    }));
    await installPackage(casePackage({ questions: [] }), 'h1');
    await storeGeneratedQuestions(CASE_ID, questions, { bankVersion: 1, revision: 1 });
    const state = fc.constantFrom<CardRow['state']>('new', 'learning', 'review', 'relearning');
    const dues = fc.array(fc.tuple(fc.integer({ min: -72 * 4, max: 48 * 4 }), state), {
      minLength: 600,
      maxLength: 600,
    });
    await fc.assert(
      fc.asyncProperty(dues, fc.integer({ min: 1, max: 700 }), async (drawn, limit) => {
        const cards = drawn.map(([quarters, phase], index) => ({
          ...cardRow(`i${index}`, CASE_ID, clock.now + quarters * 15 * MINUTE_MS, NOON),
          state: phase,
        }));
        await db.cards.bulkPut(cards);
        const wanted = dueQueue(cards, clock.now, () => 480).slice(0, limit);
        expect((await dueItems(clock.now, limit)).map(({ itemId }) => itemId)).toEqual(
          wanted.map(({ id }) => id),
        );
      }),
      { numRuns: 8 },
    );
  });

  it('goes on past questions that are no longer asked, up to the limit', async () => {
    await install([about('a', '三百人'), about('b', '结果'), about('c', '十二个')], NOON - DAY_MS);
    await db.questions.update('a', { state: 'suspended' });
    await setSetting('review.dailyLimit', 10);
    expect((await dueItems(clock.now, 2)).map(({ question }) => question.id)).toEqual(['b', 'c']);
  });

  it('tells when the next one comes due, by the day for a review and by the minute for a step', async () => {
    await install([about('a', '三百人'), about('b', '结果')], NOON + 20 * HOUR_MS);
    await db.cards.update('item-a', { state: 'relearning' });
    // In China the day begins 12 hours after noon, well before the step of eight in the morning.
    expect((await reviewSummary()).nextDueAt).toBe(NOON + 12 * HOUR_MS);
    await db.cards.delete('item-b');
    expect((await reviewSummary()).nextDueAt).toBe(NOON + 20 * HOUR_MS);
  });
});

it('takes new items from the case read last', async () => {
  await installPackage(casePackage(), 'h1');
  const { manifest, ...rest } = casePackage();
  await installPackage({ manifest: { ...manifest, id: 'later' }, ...rest }, 'h2');
  const read = (id: string, updatedAt: number) =>
    db.positions.put({ id, revision: 1, blockId: 'b0', offset: 0, updatedAt });
  await read('later', NOON);
  await read(CASE_ID, NOON + 1);
  expect((await newItems(clock.now, 1)).map(({ itemId }) => itemId)).toEqual([FIRST]);
  await read('later', NOON + 2);
  expect((await newItems(clock.now, 1)).map(({ itemId }) => itemId)).toEqual(['later:q1']);
});

it('counts an item that was asked twice on its first day as one new one', async () => {
  await setSetting('review.newPerDay', 5);
  await installPackage(casePackage(), 'h1');
  const questions = Array.from({ length: 10 }, (_, index) => ({
    ...generatedQuestion(`g${index}`, `i${index}`),
    source: { start: 0, end: 0, quote: '' },
  }));
  await storeGeneratedQuestions(CASE_ID, questions, { bankVersion: 1, revision: 1 });
  const session = await startSession({ kind: 'review', caseId: '', questionIds: ['g0'], seed: 1 });
  for (const rating of [1, 3] as const) {
    await gradeReview({ itemId: 'i0', questionId: 'g0', sessionId: session.id, rating, durationMs: 1 });
  }
  expect(await newItems()).toHaveLength(4);
});

it('finds new items again in a case that had none, when a first grade is taken back or a question is asked again', async () => {
  await installPackage(casePackage({ questions: [] }), 'h1');
  await storeGeneratedQuestions(CASE_ID, [about('a', '三百人'), about('b', '十二个')], {
    bankVersion: 1,
    revision: 1,
  });
  await setQuestionStates(['b'], 'suspended');
  const items = async () => (await newItems(clock.now, 5)).map(({ itemId }) => itemId);
  expect(await items()).toEqual(['item-a']);
  const session = await startSession({ kind: 'review', caseId: '', questionIds: ['a'], seed: 1 });
  await gradeReview({
    itemId: 'item-a',
    questionId: 'a',
    sessionId: session.id,
    rating: 3,
    durationMs: 1000,
  });
  expect(await items()).toEqual([]);
  await undoLastReview();
  expect(await items()).toEqual(['item-a']);
  await db.cards.add(cardRow('item-a', CASE_ID, NOON, NOON));
  expect(await items()).toEqual([]);
  await setQuestionStates(['b'], 'active');
  expect(await items()).toEqual(['item-b']);
});
