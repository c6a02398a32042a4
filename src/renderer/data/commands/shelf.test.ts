import { describe, expect, it } from 'vitest';
import { CASE_ID, casePackage, NOON } from '../../../../tests/support/case-fixture';
import { clock, dumpDatabase, withEmptyDatabase } from '../../../../tests/support/data-fixture';
import { DAY_MS } from '../../../core/time';
import { db } from '../db';
import { listCases } from '../queries/cases';
import { dueItems } from '../queries/review';
import { listCollections, readShares, shelfEntries } from '../queries/shelf';
import { installPackage } from './cases';
import { addCollection, deleteCollection, renameCollection } from './collections';
import { cardRow } from './review-cards';
import { deleteCases, restoreCases, setArchived, setCaseDetails } from './shelf';
import { redo, undo } from './undo';

withEmptyDatabase();

describe('the details of a case', () => {
  it('are name, tags and collections, taken back and done again together', async () => {
    await installPackage(casePackage(), 'a');
    const group = await addCollection(' 基层治理 ');
    const before = await dumpDatabase();
    await setCaseDetails(CASE_ID, { name: ' 我的案例 ', tags: ['党建'], collectionIds: [group.id] });
    const after = await dumpDatabase();
    expect((await shelfEntries())[0]).toMatchObject({ title: '我的案例', tags: ['党建'] });
    expect((await listCollections())[0]).toMatchObject({ name: '基层治理', caseIds: [CASE_ID] });
    await undo();
    expect(await dumpDatabase()).toEqual(before);
    await redo();
    expect(await dumpDatabase()).toEqual(after);
  });

  it('keep no name that is the title anyway', async () => {
    await installPackage(casePackage(), 'a');
    await setCaseDetails(CASE_ID, { name: '案例', tags: [], collectionIds: [] });
    expect((await db.cases.get(CASE_ID))?.name).toBe('');
  });
});

describe('the bin', () => {
  it('keeps everything, gives it back, and can be taken back', async () => {
    await installPackage(casePackage(), 'a');
    const before = await dumpDatabase();
    clock.now = NOON + 5;
    await deleteCases([CASE_ID, 'gone']);
    expect(await listCases()).toEqual([]);
    expect((await shelfEntries())[0]?.deletedAt).toBe(NOON + 5);
    await restoreCases([CASE_ID]);
    expect(await listCases()).toHaveLength(1);
    await undo();
    await undo();
    expect(await dumpDatabase()).toEqual(before);
  });
});

describe('setting aside', () => {
  it('lets the questions of a case rest until it comes back', async () => {
    await installPackage(casePackage(), 'a');
    const question = await db.questions.toCollection().first();
    await db.cards.add(cardRow(question?.itemId ?? '', CASE_ID, NOON - DAY_MS, NOON));
    expect(await dueItems()).toHaveLength(1);
    await setArchived([CASE_ID], true);
    expect(await dueItems()).toHaveLength(0);
    expect((await listCases())[0]?.case.archivedAt).toBe(NOON);
    await setArchived([CASE_ID], false);
    expect(await dueItems()).toHaveLength(1);
  });
});

describe('collections', () => {
  it('are renamed and deleted without their cases', async () => {
    await installPackage(casePackage(), 'a');
    const { id } = await addCollection('甲');
    await setCaseDetails(CASE_ID, { name: '', tags: [], collectionIds: [id] });
    await renameCollection(id, '乙');
    expect((await listCollections()).map(({ name }) => name)).toEqual(['乙']);
    await deleteCollection(id);
    expect(await listCollections()).toEqual([]);
    expect(await listCases()).toHaveLength(1);
    expect(await deleteCollection(id)).toMatchObject({
      ok: false,
      error: { code: 'data.collectionMissing' },
    });
  });
});

describe('shelfEntries and readShares', () => {
  it('tell what is due, what was read and when', async () => {
    await installPackage(casePackage(), 'a');
    await db.cards.bulkAdd([
      cardRow('i1', CASE_ID, NOON - DAY_MS, NOON),
      { ...cardRow('i2', CASE_ID, NOON + 1000, NOON), state: 'learning' },
      cardRow('i3', CASE_ID, NOON + 3 * DAY_MS, NOON),
    ]);
    await db.positions.add({ id: CASE_ID, revision: 1, blockId: 'b0', offset: 0, updatedAt: NOON - 5 });
    expect((await shelfEntries())[0]).toMatchObject({
      source: '编写组 · 出版社 · 2022-08-19',
      dueCount: 1,
      lastReadAt: NOON - 5,
    });
    expect(await readShares([CASE_ID])).toEqual(new Map());
    await db.readings.add({
      id: 'r1',
      caseId: CASE_ID,
      blockId: 'b1',
      sectionId: 's',
      at: NOON,
      durationMs: 60_000,
    });
    const share = (await readShares([CASE_ID])).get(CASE_ID) ?? 0;
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(1);
  });
});
