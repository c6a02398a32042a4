import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../core/time';
import { CASE_ID, casePackage, generatedQuestion, NOON } from '../../../../tests/support/case-fixture';
import { clock, dumpDatabase, withEmptyDatabase } from '../../../../tests/support/data-fixture';
import { db } from '../db';
import { dueItems, newItems, reviewSummary } from '../queries/review';
import { installPackage } from './cases';
import { setQuestionStates } from './bank';
import { storeGeneratedQuestions } from './questions';
import { gradeReview, undoLastReview } from './review';
import { ALL_CASES, startSession } from './sessions';
import { setSetting } from './settings';

withEmptyDatabase();

const FIRST = `${CASE_ID}:q1`;
const SECOND = `${CASE_ID}:q2`;

async function startReview(questionIds: readonly string[] = [FIRST, SECOND]) {
  await installPackage(casePackage(), 'h1');
  return startSession({ kind: 'review', caseId: ALL_CASES, questionIds, seed: 1 });
}

/** Where some words stand in the text of `casePackage`. */
function placeOf(quote: string) {
  const start = casePackage().text.text.indexOf(quote);
  return { start, end: start + quote.length, quote };
}

function grade(sessionId: string, id: string, rating: 1 | 2 | 3 | 4, durationMs = 8000) {
  return gradeReview({ itemId: id, questionId: id, sessionId, rating, durationMs });
}

describe('gradeReview', () => {
  it('moves the card on, writes the log and goes to the next question', async () => {
    const session = await startReview();
    const outcome = await grade(session.id, FIRST, 3);
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        card: { id: FIRST, caseId: CASE_ID, state: 'review', reps: 1, due: NOON + 2 * DAY_MS },
        review: { rating: 3, at: NOON, durationMs: 8000, dueAfter: NOON + 2 * DAY_MS },
        session: { cursor: 1 },
      },
    });
    expect(await db.reviews.count()).toBe(1);
    expect(await db.answers.count()).toBe(0);
  });

  it('stores the answer too where one was given', async () => {
    const session = await startReview();
    await gradeReview({
      itemId: FIRST,
      questionId: FIRST,
      sessionId: session.id,
      rating: 1,
      durationMs: 10,
      answer: { response: { kind: 'trueFalse', value: false }, grade: { isCorrect: false, score: 0 } },
    });
    expect(await db.answers.toArray()).toMatchObject([
      { questionId: FIRST, sectionId: 'b0', isCorrect: false },
    ]);
  });

  it('asks again at the end of the session after "again"', async () => {
    const session = await startReview();
    await grade(session.id, FIRST, 1);
    await grade(session.id, SECOND, 3);
    expect(await db.sessions.get(session.id)).toMatchObject({
      cursor: 2,
      questionIds: [FIRST, SECOND, FIRST],
    });
    expect((await grade(session.id, FIRST, 3)).ok).toBe(true);
  });

  it('goes by the retention that was set', async () => {
    const session = await startReview();
    await grade(session.id, FIRST, 4);
    await setSetting('review.desiredRetention', 0.95);
    await grade(session.id, SECOND, 4);
    const [usual, strict] = await db.cards.bulkGet([FIRST, SECOND]);
    expect(strict?.scheduledDays).toBeLessThan(usual?.scheduledDays ?? 0);
  });

  it('changes nothing for the wrong question, item or session', async () => {
    const session = await startReview();
    const before = await dumpDatabase();
    expect(await grade(session.id, SECOND, 3)).toEqual({
      ok: false,
      error: { code: 'data.answerOutOfTurn' },
    });
    expect(await grade('none', FIRST, 3)).toEqual({ ok: false, error: { code: 'data.sessionMissing' } });
    const mismatch = await gradeReview({
      itemId: 'other',
      questionId: FIRST,
      sessionId: session.id,
      rating: 3,
      durationMs: 1,
    });
    expect(mismatch).toEqual({ ok: false, error: { code: 'data.questionMissing' } });
    expect(await dumpDatabase()).toEqual(before);
  });
});

describe('undoLastReview', () => {
  it('is exact, for a new card and for one with a history', async () => {
    const session = await startReview();
    const states = [await dumpDatabase()];
    for (const id of [FIRST, SECOND]) {
      clock.now += MINUTE_MS;
      await grade(session.id, id, 1);
      states.push(await dumpDatabase());
    }
    clock.now += MINUTE_MS;
    await grade(session.id, FIRST, 4);
    for (const state of states.reverse()) {
      expect((await undoLastReview()).ok).toBe(true);
      expect(await dumpDatabase()).toEqual(state);
    }
    expect(await undoLastReview()).toEqual({ ok: false, error: { code: 'data.nothingToUndo' } });
  });
});

describe('what is due', () => {
  it('is nothing but new items at first, curated before generated', async () => {
    await installPackage(casePackage(), 'h1');
    const elsewhere = ['g1', 'g2'].map((id) => ({ ...generatedQuestion(id, 'i1'), source: placeOf('结果') }));
    await storeGeneratedQuestions(CASE_ID, elsewhere, { bankVersion: 1, revision: 1 });
    expect(await dueItems()).toEqual([]);
    expect((await newItems()).map(({ itemId }) => itemId)).toEqual([FIRST, SECOND, 'i1']);
    expect(await reviewSummary()).toEqual({
      dueNow: 0,
      dueToday: 0,
      newAvailable: 3,
      reviewedToday: 0,
      estimateMinutes: 0,
      nextDueAt: null,
    });
  });

  it('comes back when its time has come, with another form of the question', async () => {
    await installPackage(casePackage(), 'h1');
    await storeGeneratedQuestions(CASE_ID, [generatedQuestion('g1', 'i1'), generatedQuestion('g2', 'i1')], {
      bankVersion: 1,
      revision: 1,
    });
    const session = await startSession({ kind: 'review', caseId: ALL_CASES, questionIds: ['g1'], seed: 1 });
    await gradeReview({
      itemId: 'i1',
      questionId: 'g1',
      sessionId: session.id,
      rating: 3,
      durationMs: 90_000,
    });
    const dayAfterTomorrow = NOON + 2 * DAY_MS - 12 * HOUR_MS;
    expect(await reviewSummary()).toMatchObject({ dueNow: 0, reviewedToday: 1, nextDueAt: dayAfterTomorrow });
    clock.now = dayAfterTomorrow - 1;
    expect(await dueItems()).toEqual([]);
    clock.now = dayAfterTomorrow;
    expect((await dueItems()).map(({ question }) => question.id)).toEqual(['g2']);
    expect(await reviewSummary()).toMatchObject({ dueNow: 1, reviewedToday: 0, estimateMinutes: 2 });
  });

  it('shows a step that is still running as due today, and asks it when its minute has come', async () => {
    const session = await startReview();
    await grade(session.id, FIRST, 1);
    expect(await reviewSummary()).toMatchObject({ dueNow: 0, dueToday: 1, nextDueAt: NOON + 10 * MINUTE_MS });
    clock.now += 10 * MINUTE_MS;
    expect((await dueItems()).map(({ itemId }) => itemId)).toEqual([FIRST]);
  });

  it('leaves out items that are suspended altogether', async () => {
    const session = await startReview();
    await grade(session.id, FIRST, 1);
    clock.now += HOUR_MS;
    expect(await dueItems()).toHaveLength(1);
    await setQuestionStates([FIRST], 'suspended');
    expect(await dueItems()).toHaveLength(0);
    expect((await reviewSummary()).dueToday).toBe(0);
  });

  it('stays within the limits of the day, which begin anew with the next', async () => {
    await setSetting('review.newPerDay', 5);
    await installPackage(casePackage(), 'h1');
    // Without a place in the text, as one's own questions may be, they are nobody's siblings.
    const bank = Array.from({ length: 10 }, (_, index) => ({
      ...generatedQuestion(`g${index}`, `i${index}`),
      source: { start: 0, end: 0, quote: '' },
    }));
    await storeGeneratedQuestions(CASE_ID, bank, { bankVersion: 1, revision: 1 });
    expect(await newItems()).toHaveLength(5);
    const session = await startSession({ kind: 'review', caseId: ALL_CASES, questionIds: [FIRST], seed: 1 });
    await grade(session.id, FIRST, 4);
    expect(await newItems()).toHaveLength(4);
    clock.now += DAY_MS;
    expect(await newItems()).toHaveLength(5);
    expect(await newItems(clock.now, 7)).toHaveLength(7);
  });
});
