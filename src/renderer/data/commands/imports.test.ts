import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importTxt } from '../../../importers/txt/import-txt';
import { type DraftCase } from '../../../core/casefile/draft';
import { NOON } from '../../../../tests/support/case-fixture';
import { db, openDatabase } from '../db';
import { replaceEnvironment } from '../environment';
import { getCaseBundle, listCases } from '../queries/cases';
import { findImported } from '../queries/imports';
import { listAnnotations } from '../queries/annotations';
import { addAnnotation } from './annotations';
import { storeImport } from './imports';

const BYTES = new TextEncoder().encode('文件');
const file = (hash: string) => ({ name: '报告.txt', bytes: BYTES, hash, isPasted: false });

function draftOf(text: string): DraftCase {
  const drafted = importTxt(new TextEncoder().encode(text), '报告');
  if (!drafted.ok) throw new Error(drafted.error.code);
  return drafted.value;
}

let restore = () => {};
let ids = 0;
beforeEach(async () => {
  restore = replaceEnvironment({ now: () => NOON, newId: () => `0000-${(ids += 1)}` });
  await db.delete();
  await openDatabase();
});
afterEach(() => {
  db.close();
  restore();
});

describe('storeImport', () => {
  it('puts a draft on the shelf, and keeps the file it came from', async () => {
    const id = await storeImport(draftOf('题目\n正文的第一段，完。\n'), file('h1'));
    expect((await listCases()).map((one) => [one.case.id, one.case.title, one.case.origin])).toEqual([
      [id, '题目', 'imported'],
    ]);
    expect((await getCaseBundle(id))?.revision.text).toBe('正文的第一段，完。');
    expect(await db.originals.toArray()).toMatchObject([{ caseId: id, hash: 'h1', name: '报告.txt' }]);
    expect(await findImported('报告.txt', 'h1')).toEqual({ kind: 'same', caseId: id, title: '题目' });
    expect(await findImported('报告.txt', 'h2')).toEqual({ kind: 'changed', caseId: id, title: '题目' });
    expect(await findImported('别的.txt', 'h2')).toEqual({ kind: 'new' });
  });

  it('knows pasted words by their content alone, since the name that they get says nothing', async () => {
    const pasted = (hash: string) => ({ ...file(hash), name: '粘贴的内容.html', isPasted: true });
    const id = await storeImport(draftOf('题目\n粘贴的一段，完。\n'), pasted('p1'));
    expect(await findImported(null, 'p1')).toEqual({ kind: 'same', caseId: id, title: '题目' });
    expect(await findImported(null, 'p2')).toEqual({ kind: 'new' });
    expect(await findImported('粘贴的内容.html', 'p2')).toEqual({ kind: 'new' });
  });

  it('makes a changed file a new revision that keeps what the learner made', async () => {
    const id = await storeImport(draftOf('题目\n正文的第一段，完。\n'), file('h1'));
    const selectors = { start: 0, end: 2, exact: '正文', prefix: '', suffix: '的第一段', revision: 1 };
    await addAnnotation({ caseId: id, kind: 'highlight', color: 'green', selectors, note: '' });
    expect(await storeImport(draftOf('题目\n新加的一段，完。\n正文的第一段，完。\n'), file('h2'), id)).toBe(
      id,
    );
    expect(await getCaseBundle(id)).toMatchObject({ case: { currentRevision: 2 }, revision: { number: 2 } });
    expect((await getCaseBundle(id, 1))?.revision.text).toBe('正文的第一段，完。');
    expect(await listAnnotations(id)).toHaveLength(1);
    expect(await db.originals.count()).toBe(2);
    expect((await listCases()).length).toBe(1);
  });
});
