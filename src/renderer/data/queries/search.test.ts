import { describe, expect, it } from 'vitest';
import { buildSegment, packSegment } from '../../../core/search/index/segment';
import { CASE_ID, casePackage, generatedQuestion, NOON } from '../../../../tests/support/case-fixture';
import { withEmptyDatabase } from '../../../../tests/support/data-fixture';
import { addAnnotation, changeAnnotation, deleteAnnotation } from '../commands/annotations';
import { installPackage } from '../commands/cases';
import { storeGeneratedQuestions } from '../commands/questions';
import { dropSegmentsExcept, storeSegment } from '../commands/search';
import { undo } from '../commands/undo';
import { db } from '../db';
import { noteStamps, questionStamps, searchEntries, storedSegment, textStamps } from './search';

withEmptyDatabase();

const MARK = {
  caseId: CASE_ID,
  kind: 'highlight',
  color: 'yellow',
  selectors: { start: 5, end: 7, exact: '这里', prefix: '一、开端\n', suffix: '有一处正字', revision: 1 },
  note: '想法',
  tags: ['重点'],
} as const;

describe('what can be found', () => {
  it('is the case, its headings, blocks and terms with their places', async () => {
    await installPackage(casePackage(), 'h');
    const entries = await searchEntries(`${CASE_ID}/text`);
    expect(entries.map(({ kind }) => kind)).toEqual(['case', 'heading', 'text', 'heading', 'text', 'term']);
    expect(entries[0]).toMatchObject({ title: '案例', body: '编写组 · 出版社', at: null });
    expect(entries[2]).toMatchObject({ body: expect.stringContaining('正字'), at: { start: 5 } });
    expect(entries[5]).toMatchObject({ title: '党员', body: '说明', at: { start: 15, end: 17 } });
  });

  it('is annotations where they stand, long notes, and questions with their answers', async () => {
    await installPackage(casePackage(), 'h');
    await addAnnotation(MARK);
    const times = { createdAt: NOON, updatedAt: NOON, deletedAt: 0 };
    await db.notebooks.put({ id: 'n1', caseId: CASE_ID, title: '心得', body: '学到', ...times });
    expect(await searchEntries(`${CASE_ID}/notes`)).toMatchObject([
      { kind: 'annotation', title: '想法', body: '这里 · 重点', at: { start: 5, end: 7 }, color: 'yellow' },
      { kind: 'note', title: '心得', body: '学到' },
    ]);
    const questions = await searchEntries(`${CASE_ID}/questions`);
    expect(questions.map(({ title, body }) => [title, body])).toEqual([
      ['三百人', '见原文'],
      ['____个', '十二\n见原文'],
    ]);
  });

  it('is nothing of a case that is gone, or under a key of no part', async () => {
    expect(await searchEntries('gone/text')).toEqual([]);
    expect(await searchEntries(`${CASE_ID}/else`)).toEqual([]);
  });
});

describe('stamps', () => {
  it('differ when rows differ, and only those of their part', async () => {
    await installPackage(casePackage(), 'h');
    const first = [await textStamps(), await noteStamps(), await questionStamps()];
    const row = await addAnnotation(MARK, NOON + 1);
    const added = await noteStamps();
    expect(added).not.toEqual(first[1]);
    await changeAnnotation(row.id, { note: '改' }, NOON + 2);
    const changed = await noteStamps();
    expect(changed).not.toEqual(added);
    await undo();
    expect(await noteStamps()).toEqual(added);
    await deleteAnnotation(row.id, NOON + 3);
    expect(await noteStamps()).toEqual(first[1]);
    expect([await textStamps(), await questionStamps()]).toEqual([first[0], first[2]]);
    await storeGeneratedQuestions(CASE_ID, [generatedQuestion('g1', 'i1')], { bankVersion: 1, revision: 1 });
    expect(await questionStamps()).not.toEqual(first[2]);
    expect(await textStamps()).toEqual(first[0]);
  });
});

describe('stored segments', () => {
  it('come back as they were stored, until what they came from is gone', async () => {
    const stored = packSegment(buildSegment([]));
    const segment = { id: 'a/text', stamp: 's', ...stored };
    await storeSegment(segment);
    await storeSegment({ ...segment, id: 'b/text' });
    await dropSegmentsExcept(new Set(['a/text']));
    expect(await storedSegment('a/text')).toEqual({ ...segment, caseId: 'a', updatedAt: NOON });
    expect(await storedSegment('b/text')).toBeNull();
  });
});
