import { describe, expect, it } from 'vitest';
import { MINUTE_MS } from '../../../core/time';
import { CASE_ID, casePackage, NOON } from '../../../../tests/support/case-fixture';
import { clock, withEmptyDatabase } from '../../../../tests/support/data-fixture';
import { db } from '../db';
import { getExam, paperSources, runningExam } from '../queries/exams';
import { listMistakes } from '../queries/mistakes';
import { pastSessions } from '../queries/sessions';
import { installPackage } from './cases';
import { handInExam, saveResponse, startExam } from './exams';
import { ALL_CASES, recordAnswer, saveElapsed, startSession } from './sessions';

withEmptyDatabase();

const [TRUE_FALSE, CLOZE] = [`${CASE_ID}:q1`, `${CASE_ID}:q2`] as const;
const plan = { kind: 'exam', parts: [], timeLimitMs: 30 * MINUTE_MS, scoring: 'allOrNothing' } as const;

async function begin() {
  await installPackage(casePackage(), 'h1');
  const items = (await paperSources()).map((source) => ({ ...source, marks: 5 }));
  return startExam({ caseId: ALL_CASES, plan, seed: 3, items });
}

const yes = { kind: 'trueFalse', value: true } as const;

describe('an exam under way', () => {
  it('keeps answers, flags and time through a loss of the window, each answer changeable', async () => {
    const { id } = await begin();
    await saveResponse(id, TRUE_FALSE, { response: { kind: 'trueFalse', value: false }, addedMs: 900 });
    await saveResponse(id, TRUE_FALSE, { isFlagged: true });
    await saveResponse(id, TRUE_FALSE, { response: yes, addedMs: 100 });
    await saveElapsed(id, { cursor: 1, elapsedMs: 61_000 });
    await saveElapsed(id, { cursor: 1, elapsedMs: 60_000 });
    const exam = await getExam(id);
    expect(exam?.responses.get(TRUE_FALSE)).toMatchObject({
      response: yes,
      isFlagged: true,
      durationMs: 1000,
    });
    expect(exam?.session).toMatchObject({ elapsedMs: 61_000, cursor: 1, status: 'open' });
    expect(await db.answers.count()).toBe(0);
    expect((await runningExam())?.id).toBe(id);
  });

  it('gives way to the next exam, on whatever case', async () => {
    const { id } = await begin();
    const next = await startExam({ caseId: CASE_ID, plan, seed: 4, items: [] });
    expect((await db.sessions.get(id))?.status).toBe('abandoned');
    expect((await runningExam())?.id).toBe(next.id);
  });
});

describe('handing in', () => {
  it('adds up marks, logs what was given, and takes no more answers', async () => {
    const { id } = await begin();
    await saveResponse(id, TRUE_FALSE, { response: yes });
    clock.now += MINUTE_MS;
    expect(await handInExam(id, 60_000)).toMatchObject({
      ok: true,
      value: {
        status: 'finished',
        result: { score: 5, maxScore: 10, right: 1, asked: 2 },
        elapsedMs: 60_000,
        handedInAt: NOON + MINUTE_MS,
      },
    });
    const log = await db.answers.toArray();
    expect(log.map(({ questionId, isCorrect }) => [questionId, isCorrect])).toEqual([[TRUE_FALSE, true]]);
    const late = await saveResponse(id, CLOZE, { response: { kind: 'cloze', blanks: ['十二'] } });
    expect(late).toEqual({ ok: false, error: { code: 'data.sessionClosed' } });
    expect(await runningExam()).toBeNull();
    expect((await pastSessions(CASE_ID)).map((session) => session.id)).toEqual([id]);
  });

  it('counts once, however often it is asked for', async () => {
    const { id } = await begin();
    await saveResponse(id, TRUE_FALSE, { response: yes });
    const outcomes = await Promise.all([handInExam(id, 1), handInExam(id, 2)]);
    expect(outcomes.map((outcome) => outcome.ok && outcome.value.elapsedMs)).toEqual([1, 1]);
    expect(await db.answers.count()).toBe(1);
  });

  it('leaves the paper as it was when the bank changes', async () => {
    const { id } = await begin();
    await handInExam(id, 1);
    const before = (await getExam(id))?.items;
    await db.questions.clear();
    expect((await getExam(id))?.items).toEqual(before);
    expect(before).toHaveLength(2);
  });
});

describe('the mistakes book', () => {
  it('takes in what was wrong in any session, and lets go after three right answers', async () => {
    await begin();
    const [row] = await db.questions.where({ id: TRUE_FALSE }).toArray();
    if (row === undefined) throw new Error('question missing');
    for (const isCorrect of [false, true, true, true]) {
      clock.now += MINUTE_MS;
      const session = await startSession({
        kind: 'mistakes',
        caseId: ALL_CASES,
        questionIds: [TRUE_FALSE],
        seed: 1,
      });
      const response = { kind: 'trueFalse', value: isCorrect } as const;
      await recordAnswer(session.id, row.question, response, { isCorrect, score: isCorrect ? 1 : 0 }, 5);
      const [mistake] = await listMistakes();
      expect(mistake?.row.id).toBe(TRUE_FALSE);
    }
    expect(await listMistakes()).toMatchObject([
      { wrongCount: 1, streak: 3, lastWrongAt: NOON + MINUTE_MS, clearedAt: clock.now },
    ]);
  });
});
