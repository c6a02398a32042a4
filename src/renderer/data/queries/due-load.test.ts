import { expect, it } from 'vitest';
import { CASE_ID, NOON } from '../../../../tests/support/case-fixture';
import { withEmptyDatabase } from '../../../../tests/support/data-fixture';
import { addDays, DAY_MS, dayKey } from '../../../core/time';
import { cardRow } from '../commands/review-cards';
import { db } from '../db';
import { environment } from '../environment';
import { dueOn } from './due-load';

withEmptyDatabase();

const card = (id: string, inDays: number) => cardRow(id, CASE_ID, NOON + inDays * DAY_MS, NOON);
const TODAY = dayKey(NOON, environment().utcOffset);

/** The loads of today and the three days after it. */
const loads = () => Promise.all([0, 1, 2, 3].map((days) => dueOn(addDays(TODAY, days))));

it('knows of every card that comes, moves or goes', async () => {
  await db.cards.bulkAdd([card('a', 1), card('b', 1), card('c', 2)]);
  expect(await loads()).toEqual([0, 2, 1, 0]);
  await db.cards.put(card('a', 3));
  expect(await loads()).toEqual([0, 1, 1, 1]);
  await db.cards.update('b', { due: NOON });
  expect(await loads()).toEqual([1, 0, 1, 1]);
  await db.cards.update('b', { lapses: 1 });
  expect(await loads()).toEqual([1, 0, 1, 1]);
  await db.cards.where({ caseId: CASE_ID }).delete();
  expect(await loads()).toEqual([0, 0, 0, 0]);
});

it('keeps nothing of a change that was called off', async () => {
  await db.cards.add(card('a', 1));
  const calledOff = db.transaction('rw', db.cards, async () => {
    await db.cards.put(card('a', 2));
    expect(await loads()).toEqual([0, 0, 1, 0]);
    throw new Error('called off');
  });
  await expect(calledOff).rejects.toThrow('called off');
  expect(await loads()).toEqual([0, 1, 0, 0]);
});
