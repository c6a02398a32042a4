import { expect, it, onTestFinished, vi } from 'vitest';
// Before Dexie, which looks for the database as it loads.
import { withEmptyDatabase } from '../../../../tests/support/data-fixture';
import { liveQuery } from 'dexie';
import { db } from '../db';
import { revisionId } from '../keys';
import type { RevisionRow } from '../rows';
import { getRevision, readLongRevisionsBy, sectionsOfRevision } from './long-revisions';

withEmptyDatabase();

const LONG = 1_000_000;

function row(number: number, text: string): RevisionRow {
  const blocks = [{ id: 'b', kind: 'paragraph', start: 0, end: text.length } as const];
  return { id: revisionId('c', number), caseId: 'c', number, text, blocks, updatedAt: 0 };
}

/** Has long revisions read by a spy. */
function watchReads() {
  const read = vi.fn((id: string) => db.revisions.get(id));
  onTestFinished(readLongRevisionsBy(read));
  return read;
}

it('reads a short revision here, and a long one where it was told to', async () => {
  const read = watchReads();
  await db.revisions.put(row(0, '短'));
  expect((await getRevision('c@0', 1))?.text).toBe('短');
  expect(read).not.toHaveBeenCalled();
  expect((await getRevision('c@0', LONG))?.text).toBe('短');
  expect(read).toHaveBeenCalledWith('c@0');
});

it('keeps a long revision, and its sections, until a revision is written', async () => {
  const read = watchReads();
  await db.revisions.put(row(0, '甲'));
  const first = await getRevision('c@0', LONG);
  const second = await getRevision('c@0', LONG);
  expect(second).toBe(first);
  expect(first && sectionsOfRevision(first)).toBe(second && sectionsOfRevision(second));
  await db.revisions.put(row(0, '乙'));
  expect((await getRevision('c@0', LONG))?.text).toBe('乙');
  expect(read).toHaveBeenCalledTimes(2);
});

it('gives nothing for a long revision that is gone, whatever was kept', async () => {
  watchReads();
  await db.revisions.put(row(0, '甲'));
  await getRevision('c@0', LONG);
  await db.revisions.delete('c@0');
  expect(await getRevision('c@0', LONG)).toBeUndefined();
  expect(await getRevision('c@7', LONG)).toBeUndefined();
});

it('has a live query hear of a long revision that is written anew', async () => {
  watchReads();
  await db.revisions.put(row(0, '甲'));
  const heard: (string | undefined)[] = [];
  const { unsubscribe } = liveQuery(() => getRevision('c@0', LONG)).subscribe((found) => {
    heard.push(found?.text);
  });
  onTestFinished(unsubscribe);
  await vi.waitFor(() => expect(heard).toEqual(['甲']));
  await db.revisions.put(row(0, '乙'));
  await vi.waitFor(() => expect(heard.at(-1)).toBe('乙'));
});

it('asks again after it could not be read', async () => {
  await db.revisions.put(row(0, '甲'));
  onTestFinished(readLongRevisionsBy(() => Promise.reject(new Error('no worker'))));
  await expect(getRevision('c@0', LONG)).rejects.toThrow('no worker');
  watchReads();
  expect((await getRevision('c@0', LONG))?.text).toBe('甲');
});
