import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addAnnotation } from '../../src/renderer/data/commands/annotations';
import { ALL_CASES } from '../../src/renderer/data/commands/sessions';
import { DATABASE_NAME, db, openDatabase } from '../../src/renderer/data/db';
import { replaceEnvironment } from '../../src/renderer/data/environment';
import { CURRENT_VERSION, DATABASE_VERSIONS } from '../../src/renderer/data/migrations/versions';
import { listAnnotations } from '../../src/renderer/data/queries/annotations';
import { getCaseBundle, getPosition, listCases } from '../../src/renderer/data/queries/cases';
import { progressData } from '../../src/renderer/data/queries/progress';
import { listQuestions } from '../../src/renderer/data/queries/questions';
import { dueItems } from '../../src/renderer/data/queries/review';
import { getSession, openSessionOf } from '../../src/renderer/data/queries/sessions';
import { getSettings } from '../../src/renderer/data/queries/settings';
import { CASE_ID, NOON } from '../support/case-fixture';
import { type FrozenDatabase, freezeDatabase, readFrozen, schemaOf, thawDatabase } from './frozen';

/** Tables that hold what a learner made; no upgrade may lose a row of them. */
const USER_TABLES = [
  'annotations',
  'answers',
  'cards',
  'positions',
  'readings',
  'reviews',
  'sessions',
  'settings',
];
const LATER = NOON + 2 * 24 * 60 * 60 * 1000;

const versions = readdirSync(import.meta.dirname)
  .map((file) => /^v(\d+)\.json$/.exec(file)?.[1])
  .filter((version) => version !== undefined)
  .map(Number);

function frozenCopy(version: number): FrozenDatabase {
  return readFrozen(readFileSync(`${import.meta.dirname}/v${version}.json`, 'utf8'));
}

let restore = () => {};
beforeEach(async () => {
  restore = replaceEnvironment({ now: () => LATER, utcOffset: () => 480 });
  await db.delete();
});
afterEach(() => {
  db.close();
  restore();
});

describe('frozen databases', () => {
  it('exist for every version ever shipped', () => {
    expect(versions.sort((a, b) => a - b)).toEqual(DATABASE_VERSIONS.map(({ version }) => version));
    expect(versions.at(-1)).toBe(CURRENT_VERSION);
  });

  it.each(versions)('have rows in every table (version %i)', (version) => {
    for (const { name, rows } of frozenCopy(version).stores)
      expect([name, rows.length > 0]).toEqual([name, true]);
  });

  it.each(versions)('have the schema that their version still declares (version %i)', async (version) => {
    const declared = new Dexie('declared');
    for (const entry of DATABASE_VERSIONS.slice(0, version)) {
      declared.version(entry.version).stores({ ...entry.stores });
    }
    await declared.open();
    declared.close();
    expect(schemaOf(await freezeDatabase('declared'))).toEqual(schemaOf(frozenCopy(version)));
    await declared.delete();
  });
});

describe.each(versions)('a database of version %i', (version) => {
  const frozen = frozenCopy(version);
  beforeEach(async () => {
    await thawDatabase(DATABASE_NAME, frozen);
    expect((await openDatabase()).ok).toBe(true);
  });

  it('is brought to the schema of a new one', async () => {
    const upgraded = schemaOf(await freezeDatabase(DATABASE_NAME));
    await db.delete();
    await openDatabase();
    expect(upgraded).toEqual(schemaOf(await freezeDatabase(DATABASE_NAME)));
  });

  it('keeps every row that the learner made', async () => {
    for (const table of USER_TABLES) {
      const rows = frozen.stores.find(({ name }) => name === table)?.rows ?? [];
      const kept = await db.table<{ readonly id: string }, string>(table).toCollection().primaryKeys();
      expect([table, kept]).toEqual([table, rows.map((row) => row['id'])]);
    }
  });

  it('shows what was there', async () => {
    expect(await listCases()).toHaveLength(1);
    expect((await getCaseBundle(CASE_ID))?.revision.text).toContain('正字');
    expect(await getPosition(CASE_ID)).toMatchObject({ blockId: 'b1', offset: 9 });
    expect((await listAnnotations(CASE_ID)).map(({ kind, color, note }) => [kind, color, note])).toEqual([
      ['highlight', 'rose', '**想法** 𠮷'],
      ['underline', 'yellow', ''],
    ]);
    expect((await listQuestions(CASE_ID)).map(({ id, state }) => [id, state])).toContainEqual([
      'g2',
      'suspended',
    ]);
    expect(await getSettings()).toMatchObject({ theme: 'sepia', 'reader.fontSizePx': 22 });
  });

  it('goes on where it was left', async () => {
    const practice = await openSessionOf('practice', CASE_ID);
    expect(practice).toMatchObject({ cursor: 1, seed: 8 });
    expect((await getSession(practice?.id ?? ''))?.answers).toHaveLength(1);
    const review = await openSessionOf('review', ALL_CASES);
    expect(review).toMatchObject({
      cursor: 2,
      questionIds: [`${CASE_ID}:q1`, `${CASE_ID}:q2`, `${CASE_ID}:q1`],
    });
    expect((await dueItems()).map(({ itemId }) => itemId)).toEqual([`${CASE_ID}:q1`]);
    expect(await progressData()).toMatchObject({
      readingMs: 60_000,
      reviewCount: 2,
      accuracy: { answered: 3, correct: 2 },
    });
    const selectors = { start: 0, end: 1, exact: '一', prefix: '', suffix: '', revision: 1 };
    await addAnnotation({ caseId: CASE_ID, kind: 'highlight', color: 'green', selectors, note: '新' });
    expect(await listAnnotations(CASE_ID)).toHaveLength(3);
  });
});

describe('a database of a newer version', () => {
  it('is refused by name and left as it is', async () => {
    const newer = { ...frozenCopy(CURRENT_VERSION), rawVersion: (CURRENT_VERSION + 1) * 10 };
    await thawDatabase(DATABASE_NAME, newer);
    const opened = await openDatabase();
    expect(opened.ok ? 'opened' : opened).toEqual({
      ok: false,
      error: { code: 'data.newerVersion', facts: { found: CURRENT_VERSION + 1, known: CURRENT_VERSION } },
    });
    await expect(db.settings.put({ id: 'theme', value: 'night', updatedAt: 0 })).rejects.toThrow();
    expect(await freezeDatabase(DATABASE_NAME)).toEqual(newer);
  });
});
