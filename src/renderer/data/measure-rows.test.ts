import { expect, it } from 'vitest';
import { withEmptyDatabase } from '../../../tests/support/data-fixture';
import { db } from './db';
import { measureRows } from './measure-rows';

withEmptyDatabase();

it('measures both ways with the same rows, and leaves none behind', async () => {
  const figures = await measureRows(500);
  expect(figures.count).toBe(500);
  for (const times of [figures.andu, figures.raw]) {
    expect(times.writeMs).toBeGreaterThan(0);
    expect(times.readMs).toBeGreaterThan(0);
  }
  expect(await db.readings.count()).toBe(0);
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['andu']);
});
