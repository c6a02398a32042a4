import { buildSegment, packSegment } from '../../src/core/search/index/segment';
import { DAY_MS, MINUTE_MS } from '../../src/core/time';
import {
  addAnnotation,
  changeAnnotation,
  deleteAnnotation,
} from '../../src/renderer/data/commands/annotations';
import { handInExam, saveResponse, startExam } from '../../src/renderer/data/commands/exams';
import { installPackage } from '../../src/renderer/data/commands/cases';
import { setQuestionStates } from '../../src/renderer/data/commands/bank';
import { storeGeneratedQuestions } from '../../src/renderer/data/commands/questions';
import { recordReading, savePosition } from '../../src/renderer/data/commands/reading';
import { gradeReview } from '../../src/renderer/data/commands/review';
import {
  ALL_CASES,
  finishSession,
  recordAnswer,
  saveElapsed,
  startSession,
} from '../../src/renderer/data/commands/sessions';
import { setSetting } from '../../src/renderer/data/commands/settings';
import { storeSegment } from '../../src/renderer/data/commands/search';
import { db } from '../../src/renderer/data/db';
import { paperSources } from '../../src/renderer/data/queries/exams';
import { getQuestions } from '../../src/renderer/data/queries/questions';
import { questionStamps, searchEntries } from '../../src/renderer/data/queries/search';
import { CASE_ID, casePackage, generatedQuestion } from '../support/case-fixture';

const QUESTIONS = [`${CASE_ID}:q1`, `${CASE_ID}:q2`];

/** Leaves at least one row of every kind behind, by the commands that a learner's acts call. */
export async function fillDatabase(clock: { now: number }): Promise<void> {
  await installPackage(casePackage(), 'frozen-package');
  await storeGeneratedQuestions(CASE_ID, [generatedQuestion('g1', 'i1'), generatedQuestion('g2', 'i2')], {
    bankVersion: 1,
    revision: 1,
  });
  await setQuestionStates(['g2'], 'suspended');
  await setSetting('theme', 'sepia');
  await setSetting('reader.fontSizePx', 22);
  await read(clock);
  await annotate(clock);
  await practise(clock);
  await review(clock);
  await examine(clock);
  await keepFiles(clock.now);
  await indexForSearch(clock.now);
}

async function read(clock: { now: number }): Promise<void> {
  await savePosition({ caseId: CASE_ID, revision: 1, blockId: 'b1', offset: 9 });
  const blocks = ['b0', 'b1'].map((blockId) => ({ blockId, caseId: CASE_ID, sectionId: 'b0' }));
  await recordReading(blocks.map((block) => ({ ...block, at: clock.now, durationMs: MINUTE_MS })));
  clock.now += MINUTE_MS;
}

async function annotate(clock: { now: number }): Promise<void> {
  const selectors = {
    start: 5,
    end: 7,
    exact: '这里',
    prefix: '一、开端\n',
    suffix: '有一处正字',
    revision: 1,
  };
  const mark = { caseId: CASE_ID, kind: 'highlight', color: 'yellow', selectors, note: '' } as const;
  const kept = await addAnnotation(mark);
  clock.now += MINUTE_MS;
  await changeAnnotation(kept.id, { color: 'rose', note: '**想法** 𠮷' });
  await addAnnotation({
    ...mark,
    kind: 'underline',
    selectors: { ...selectors, start: 8, end: 10, exact: '一处' },
  });
  const dropped = await addAnnotation(mark);
  await deleteAnnotation(dropped.id);
}

async function practise(clock: { now: number }): Promise<void> {
  const [first, second] = (await getQuestions(QUESTIONS)).map((row) => row.question);
  if (first === undefined || second === undefined) throw new Error('questions missing');
  const done = await startSession({ kind: 'practice', caseId: CASE_ID, questionIds: QUESTIONS, seed: 7 });
  await recordAnswer(
    done.id,
    first,
    { kind: 'trueFalse', value: false },
    { isCorrect: false, score: 0 },
    4000,
  );
  await recordAnswer(
    done.id,
    second,
    { kind: 'cloze', blanks: ['十二'] },
    { isCorrect: true, score: 1 },
    9000,
  );
  await finishSession(done.id);
  clock.now += MINUTE_MS;
  const open = await startSession({ kind: 'practice', caseId: CASE_ID, questionIds: QUESTIONS, seed: 8 });
  await recordAnswer(open.id, first, { kind: 'trueFalse', value: true }, { isCorrect: true, score: 1 }, 2000);
}

async function review(clock: { now: number }): Promise<void> {
  clock.now += DAY_MS;
  const session = await startSession({ kind: 'review', caseId: ALL_CASES, questionIds: QUESTIONS, seed: 1 });
  for (const [index, id] of QUESTIONS.entries()) {
    const rating = index === 0 ? 1 : 4;
    await gradeReview({ itemId: id, questionId: id, sessionId: session.id, rating, durationMs: 7000 });
  }
}

/** One exam that was handed in empty, and one that a crash left open. */
async function examine(clock: { now: number }): Promise<void> {
  const items = (await paperSources(CASE_ID)).map((source) => ({ ...source, marks: 5 }));
  const plan = { kind: 'exam', parts: [], timeLimitMs: 30 * MINUTE_MS, scoring: 'fixed' } as const;
  const response = { kind: 'trueFalse', value: true } as const;
  const done = await startExam({ caseId: CASE_ID, plan, seed: 5, items });
  await handInExam(done.id, MINUTE_MS);
  clock.now += MINUTE_MS;
  const open = await startExam({ caseId: CASE_ID, plan, seed: 6, items });
  await saveResponse(open.id, `${CASE_ID}:q1`, { response, isFlagged: true });
  await saveElapsed(open.id, { cursor: 1, elapsedMs: 2 * MINUTE_MS });
}

/** What later acts keep beside a case: a picture, the original file, a long note, a collection. */
async function keepFiles(now: number): Promise<void> {
  const bytes = new TextEncoder().encode('文件');
  const times = { createdAt: now, updatedAt: now, deletedAt: 0 };
  await db.assets.put({ caseId: CASE_ID, id: 'picture', mediaType: 'image/png', bytes, updatedAt: now });
  await db.originals.put({
    id: 'original-1',
    caseId: CASE_ID,
    revision: 0,
    name: '案例.txt',
    hash: 'hash',
    bytes,
    updatedAt: now,
  });
  await db.notebooks.put({ id: 'notebook-1', caseId: CASE_ID, title: '心得', body: '# 心得', ...times });
  await db.collections.put({
    id: 'collection-1',
    name: '培训',
    caseIds: [CASE_ID],
    updatedAt: now,
    deletedAt: 0,
  });
}

async function indexForSearch(now: number): Promise<void> {
  for (const [key, stamp] of await questionStamps()) {
    const entries = await searchEntries(key);
    await storeSegment({ id: key, stamp, ...packSegment(buildSegment(entries)) }, now);
  }
}
