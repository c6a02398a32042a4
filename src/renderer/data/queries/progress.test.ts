import { describe, expect, it } from 'vitest';
import { DAY_MS, MINUTE_MS } from '../../../core/time';
import { CASE_ID, casePackage, NOON } from '../../../../tests/support/case-fixture';
import { clock, withEmptyDatabase } from '../../../../tests/support/data-fixture';
import { installPackage } from '../commands/cases';
import { recordReading, savePosition } from '../commands/reading';
import { recordAnswer, startSession } from '../commands/sessions';
import { setSetting } from '../commands/settings';
import { db } from '../db';
import { getPosition, listCases } from './cases';
import { progressData } from './progress';
import { getQuestions } from './questions';
import { getSettings } from './settings';

withEmptyDatabase();

const reading = { caseId: CASE_ID, sectionId: 'b0', at: NOON, durationMs: MINUTE_MS };

describe('progressData', () => {
  it('is all zeros for a fresh case, with every section and day in place', async () => {
    await installPackage(casePackage(), 'h1');
    const progress = await progressData();
    expect(progress).toMatchObject({ readShare: 0, readingMs: 0, byKind: [], reviewCount: 0 });
    expect(progress.sections.map(({ title, share }) => [title, share])).toEqual([
      ['一、开端', 0],
      ['二、结果', 0],
    ]);
    expect(progress.readingByDay).toHaveLength(14);
    expect(progress.readingByDay.at(-1)).toEqual({ day: '2026-11-24', ms: 0, answers: 0 });
    expect(progress.forecast[0]).toEqual({ day: '2026-11-24', count: 0 });
  });

  it('follows the text when another one takes its place', async () => {
    await installPackage(casePackage(), 'h1');
    await progressData();
    const pack = casePackage();
    const text = { ...pack.text, text: pack.text.text.replace('一、开端', '一、起因') };
    await installPackage({ ...pack, text }, 'h2');
    const { sections } = await progressData();
    expect(sections.map(({ title }) => title)).toEqual(['一、起因', '二、结果']);
  });

  it('derives coverage, time, accuracy and activity from what was recorded', async () => {
    await installPackage(casePackage(), 'h1');
    clock.now = NOON - DAY_MS;
    await recordReading(['b0', 'b1'].map((blockId) => ({ ...reading, blockId, at: clock.now })));
    clock.now = NOON;
    const [first] = await getQuestions([`${CASE_ID}:q1`]);
    if (first === undefined) throw new Error('question missing');
    const session = await startSession({
      kind: 'practice',
      caseId: CASE_ID,
      questionIds: [first.id],
      seed: 1,
    });
    await recordAnswer(
      session.id,
      first.question,
      { kind: 'trueFalse', value: false },
      { isCorrect: false, score: 0 },
      1,
    );

    const progress = await progressData(CASE_ID);
    expect(progress.sections.map(({ share }) => share)).toEqual([1, 0]);
    expect(progress.readShare).toBeGreaterThan(0.5);
    expect(progress.readShare).toBeLessThan(1);
    expect(progress.readingMs).toBe(MINUTE_MS);
    expect(progress.readingByDay.slice(-2)).toEqual([
      { day: '2026-11-23', ms: MINUTE_MS, answers: 0 },
      { day: '2026-11-24', ms: 0, answers: 1 },
    ]);
    expect(progress.sections[0]?.accuracy).toMatchObject({ answered: 1, correct: 0 });
    expect(progress.byKind).toMatchObject([{ kind: 'trueFalse', accuracy: { answered: 1 } }]);
    expect(progress.forecast[0]?.count).toBe(1);
    expect(progress.activity).toMatchObject({ streak: 2, days: ['2026-11-23', '2026-11-24'] });
  });

  it('keeps cases apart whose sections have the same ids', async () => {
    const pack = casePackage();
    await installPackage(pack, 'h1');
    await installPackage({ ...pack, manifest: { ...pack.manifest, id: 'second' } }, 'h1');
    await recordReading([{ ...reading, blockId: 'b1' }]);
    expect((await progressData('second')).readShare).toBe(0);
    const all = await progressData();
    expect(all.sections.map(({ caseId, readLength }) => [caseId, readLength > 0])).toEqual([
      ['second', false],
      ['second', false],
      [CASE_ID, true],
      [CASE_ID, false],
    ]);
  });
});

describe('listCases', () => {
  it('shows the case opened last first', async () => {
    const pack = casePackage();
    await installPackage(pack, 'h1');
    await installPackage({ ...pack, manifest: { ...pack.manifest, id: 'second' } }, 'h1');
    clock.now += 1000;
    await savePosition({ caseId: CASE_ID, revision: 1, blockId: 'b1', offset: 9 });
    const [first, second] = await listCases();
    expect(first).toMatchObject({ case: { id: CASE_ID }, lastReadAt: clock.now });
    expect(second).toMatchObject({ case: { id: 'second' }, lastReadAt: null });
    expect(await getPosition(CASE_ID)).toMatchObject({ blockId: 'b1', offset: 9, revision: 1 });
  });
});

describe('recordReading', () => {
  const flushes = (count: number, gapMs: number) =>
    Array.from({ length: count }, (_, index) => ({
      ...reading,
      blockId: 'b1',
      at: NOON + index * (5000 + gapMs),
      durationMs: 5000,
    }));

  it('keeps a view that goes on in one row, for a minute', async () => {
    for (const event of flushes(13, 0)) await recordReading([event]);
    expect((await db.readings.orderBy('at').toArray()).map(({ durationMs }) => durationMs)).toEqual([
      60_000, 5000,
    ]);
    expect((await progressData()).readingMs).toBe(0);
    await installPackage(casePackage(), 'h1');
    expect((await progressData()).readingMs).toBe(65_000);
  });

  it('begins another row after a pause, and for another block or case', async () => {
    for (const event of flushes(2, 1500)) await recordReading([event]);
    const [first] = flushes(1, 0);
    if (first === undefined) throw new Error('no event');
    await recordReading([{ ...first, at: NOON + 11_500, blockId: 'b0' }]);
    await recordReading([{ ...first, at: NOON + 11_500, caseId: 'second' }]);
    expect(await db.readings.count()).toBe(4);
  });

  it('stores 20,000 events at once and leaves empty ones out', async () => {
    const events = Array.from({ length: 20_000 }, (_, index) => ({
      ...reading,
      blockId: 'b1',
      at: NOON + index,
    }));
    await recordReading([...events, { ...reading, blockId: 'b1', durationMs: 0 }]);
    expect(await db.readings.count()).toBe(20_000);
  });
});

describe('settings', () => {
  it('come back as stored, and a broken row costs only itself', async () => {
    expect(await setSetting('reader.lineHeight', 2)).toEqual({ ok: true, value: null });
    await db.settings.put({ id: 'theme', value: 42, updatedAt: NOON });
    expect(await getSettings()).toMatchObject({ 'reader.lineHeight': 2, theme: 'system' });
  });

  it('are refused out of range', async () => {
    expect(await setSetting('reader.fontSizePx', 99)).toEqual({
      ok: false,
      error: { code: 'data.settingInvalid', facts: { key: 'reader.fontSizePx' } },
    });
    expect(await db.settings.count()).toBe(0);
  });
});
