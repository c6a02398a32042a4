import { expect, it } from 'vitest';
import { CASE_ID, casePackage, generatedQuestion, NOON } from '../../../../tests/support/case-fixture';
import { withEmptyDatabase } from '../../../../tests/support/data-fixture';
import { setQuestionStates } from '../commands/bank';
import { installPackage } from '../commands/cases';
import { storeGeneratedQuestions } from '../commands/questions';
import { cardRow } from '../commands/review-cards';
import { setArchived } from '../commands/shelf';
import { undo } from '../commands/undo';
import { db } from '../db';
import { listLeeches } from './leeches';

withEmptyDatabase();

it('lists what was forgotten eight times, the worst first, until it is suspended or set aside', async () => {
  await installPackage(casePackage(), 'a');
  const [first, second] = [`${CASE_ID}:q1`, `${CASE_ID}:q2`];
  await db.cards.bulkAdd([
    { ...cardRow(first, CASE_ID, NOON, NOON), lapses: 8 },
    { ...cardRow(second, CASE_ID, NOON, NOON), lapses: 7 },
  ]);
  const ids = async () => (await listLeeches()).worst.map(({ card }) => card.id);
  expect(await ids()).toEqual([first]);
  await db.cards.update(second, { lapses: 9 });
  expect(await ids()).toEqual([second, first]);
  await setQuestionStates([second], 'suspended');
  expect(await ids()).toEqual([first]);
  await undo();
  await setArchived([CASE_ID], true);
  expect(await ids()).toEqual([]);
});

it('names the worst fifty, past those that are no longer asked, and tells whether there are more', async () => {
  await installPackage(casePackage({ questions: [] }), 'a');
  const items = Array.from({ length: 120 }, (_, index) => `i${index}`);
  await storeGeneratedQuestions(
    CASE_ID,
    items.map((item) => generatedQuestion(`q-${item}`, item)),
    { bankVersion: 1, revision: 1 },
  );
  await db.cards.bulkAdd(
    items.map((item, index) => ({ ...cardRow(item, CASE_ID, NOON, NOON), lapses: 8 + index })),
  );
  const worst = items.toReversed();
  await setQuestionStates(
    worst.slice(0, 60).map((item) => `q-${item}`),
    'suspended',
  );
  const { worst: shown, isMore } = await listLeeches();
  expect(shown.map(({ card }) => card.id)).toEqual(worst.slice(60, 110));
  expect(isMore).toBe(true);
  await setQuestionStates(
    worst.slice(60, 70).map((item) => `q-${item}`),
    'suspended',
  );
  const rest = await listLeeches();
  expect(rest.worst.map(({ card }) => card.id)).toEqual(worst.slice(70, 120));
  expect(rest.isMore).toBe(false);
});
