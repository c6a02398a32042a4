import { describe, expect, it } from 'vitest';
import { HOUR_MS } from '../../../core/time';
import { CASE_ID, casePackage, NOON } from '../../../../tests/support/case-fixture';
import { clock, dumpDatabase, withEmptyDatabase } from '../../../../tests/support/data-fixture';
import { db } from '../db';
import { getQuestions } from '../queries/questions';
import { getSession, openSessionOf } from '../queries/sessions';
import { installPackage } from './cases';
import { abandonSession, finishSession, recordAnswer, startSession } from './sessions';

withEmptyDatabase();

const IDS = [`${CASE_ID}:q1`, `${CASE_ID}:q2`];

async function startPractice() {
  await installPackage(casePackage(), 'h1');
  const session = await startSession({ kind: 'practice', caseId: CASE_ID, questionIds: IDS, seed: 7 });
  const [first, second] = (await getQuestions(IDS)).map((row) => row.question);
  if (first === undefined || second === undefined) throw new Error('questions missing');
  return { session, first, second };
}

const right = { isCorrect: true, score: 1 };
const wrong = { isCorrect: false, score: 0 };

describe('a practice session', () => {
  it('stores each answer and moves on', async () => {
    const { session, first } = await startPractice();
    const outcome = await recordAnswer(session.id, first, { kind: 'trueFalse', value: false }, wrong, 1200);
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        session: { cursor: 1, status: 'open' },
        answer: {
          caseId: CASE_ID,
          sectionId: 'b0',
          questionKind: 'trueFalse',
          isCorrect: false,
          durationMs: 1200,
        },
      },
    });
  });

  it('is found again where it was left', async () => {
    const { session, first } = await startPractice();
    await recordAnswer(session.id, first, { kind: 'trueFalse', value: true }, right, 1);
    const found = await openSessionOf('practice', CASE_ID);
    expect(found).toMatchObject({ id: session.id, cursor: 1, seed: 7 });
    const detail = await getSession(session.id);
    expect(detail?.questions.map(({ id }) => id)).toEqual(IDS);
    expect(detail?.answers.map(({ questionId }) => questionId)).toEqual([first.id]);
    expect(await openSessionOf('review')).toBeNull();
    expect(await openSessionOf('practice', 'other')).toBeNull();
  });

  it('takes one answer for a double click', async () => {
    const { session, first } = await startPractice();
    const answer = () => recordAnswer(session.id, first, { kind: 'trueFalse', value: true }, right, 1);
    const outcomes = await Promise.all([answer(), answer()]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false]);
    expect(outcomes[1]).toEqual({ ok: false, error: { code: 'data.answerOutOfTurn' } });
    expect(await db.answers.count()).toBe(1);
  });

  it('stores nothing for a session that is closed or missing', async () => {
    const { session, first } = await startPractice();
    await finishSession(session.id);
    const before = await dumpDatabase();
    const answer = (id: string) => recordAnswer(id, first, { kind: 'trueFalse', value: true }, right, 1);
    expect(await answer(session.id)).toEqual({ ok: false, error: { code: 'data.sessionClosed' } });
    expect(await answer('none')).toEqual({ ok: false, error: { code: 'data.sessionMissing' } });
    expect(await dumpDatabase()).toEqual(before);
  });

  it('ends once', async () => {
    const { session } = await startPractice();
    await finishSession(session.id);
    clock.now += 1000;
    expect(await abandonSession(session.id)).toMatchObject({
      ok: true,
      value: { status: 'finished', finishedAt: NOON },
    });
    expect(await openSessionOf('practice')).toBeNull();
  });

  it('gives way to the next one of its kind, and only to that', async () => {
    const { session } = await startPractice();
    const review = await startSession({ kind: 'review', caseId: CASE_ID, questionIds: IDS, seed: 1 });
    const next = await startSession({ kind: 'practice', caseId: CASE_ID, questionIds: IDS, seed: 8 });
    expect((await getSession(session.id))?.session.status).toBe('abandoned');
    expect((await openSessionOf('practice'))?.id).toBe(next.id);
    expect((await openSessionOf('review'))?.id).toBe(review.id);
  });
});

describe('the card that a practice answer makes', () => {
  it('is due at once after a wrong answer, and the next local day after a right one', async () => {
    const { session, first, second } = await startPractice();
    await recordAnswer(session.id, first, { kind: 'trueFalse', value: false }, wrong, 1);
    await recordAnswer(session.id, second, { kind: 'cloze', blanks: ['十二'] }, right, 1);
    expect(await db.cards.get(first.itemId)).toMatchObject({ due: NOON, state: 'new', reps: 0 });
    expect(await db.cards.get(second.itemId)).toMatchObject({ due: NOON + 12 * HOUR_MS, state: 'new' });
    expect(await db.reviews.count()).toBe(0);
  });

  it('stays as it is when the item is practised again', async () => {
    const { session, first } = await startPractice();
    await recordAnswer(session.id, first, { kind: 'trueFalse', value: true }, right, 1);
    const card = await db.cards.get(first.itemId);
    clock.now += HOUR_MS;
    const again = await startSession({ kind: 'practice', caseId: CASE_ID, questionIds: IDS, seed: 9 });
    await recordAnswer(again.id, first, { kind: 'trueFalse', value: false }, wrong, 1);
    expect(await db.cards.get(first.itemId)).toEqual(card);
  });
});
