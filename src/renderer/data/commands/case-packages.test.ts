import { describe, expect, it } from 'vitest';
import { CASE_ID, casePackage, NOON } from '../../../../tests/support/case-fixture';
import { withEmptyDatabase } from '../../../../tests/support/data-fixture';
import { LEARNING_FILE, readLearning, writeLearning } from '../../../core/casefile/learning';
import { openPackage } from '../../../core/casefile/open-package';
import { writePackage } from '../../../core/casefile/write';
import { zipPackage } from '../../../core/casefile/zip';
import { pngFile } from '../../../../tests/support/picture-file';
import { importMd } from '../../../importers/md/import-md';
import { db } from '../db';
import { packageOfCase } from '../queries/case-package';
import { addAnnotation } from './annotations';
import { importCasePackage } from './case-packages';
import { installPackage } from './cases';
import { storeImport } from './imports';
import { addNotebook } from './notebooks';
import { cardRow } from './review-cards';
import { deleteCases } from './shelf';

withEmptyDatabase();

const ALL = { annotations: true, questions: true, progress: true };

async function studied(): Promise<void> {
  await installPackage(casePackage(), 'a');
  const shown = await db.revisions.get(`${CASE_ID}@1`);
  const start = shown?.text.indexOf('三百人') ?? -1;
  await addAnnotation({
    caseId: CASE_ID,
    kind: 'highlight',
    color: 'yellow',
    selectors: { start, end: start + 3, exact: '三百人', prefix: '', suffix: '', revision: 1 },
    note: '记住',
  });
  await addNotebook({ caseId: CASE_ID, title: '心得', body: '> 三百人' }, NOON);
  await db.questions.add({
    id: 'own',
    caseId: CASE_ID,
    itemId: 'own',
    sectionId: '',
    state: 'approved',
    tags: ['自编'],
    question: {
      id: 'own',
      itemId: 'own',
      origin: 'user',
      kind: 'trueFalse',
      stem: '题',
      explanation: '解',
      difficulty: 1,
      source: { start, end: start + 3, quote: '三百人' },
      answer: true,
    },
    updatedAt: NOON,
  });
  await db.cards.add({ ...cardRow('own', CASE_ID, NOON, NOON), reps: 2, lastReviewAt: NOON - 9 });
}

/** Through the bytes of a file, as between two computers. */
async function carry(parts = ALL) {
  const found = await packageOfCase(CASE_ID, parts);
  if (found === null) throw new Error('The case is not there');
  const { pack, learning, pictures } = found;
  const own = learning === null ? {} : { [LEARNING_FILE]: writeLearning(learning) };
  const opened = openPackage(zipPackage({ ...writePackage(pack), ...own }, pictures));
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

async function forget(): Promise<void> {
  await Promise.all(db.tables.map((table) => table.clear()));
}

describe('a case package', () => {
  it('carries text, marks, own questions and progress to another computer', async () => {
    await studied();
    const { pack, learning } = await carry();
    await forget();
    expect(await importCasePackage(pack, learning, 'h')).toEqual({
      annotations: 1,
      notebooks: 1,
      questions: 1,
      cards: 1,
    });
    expect(await db.cases.get(CASE_ID)).toMatchObject({ origin: 'imported', title: '案例' });
    expect((await db.annotations.toArray())[0]).toMatchObject({
      note: '记住',
      selectors: { exact: '三百人', revision: 1 },
    });
    expect(await db.notebooks.toArray()).toMatchObject([
      { caseId: CASE_ID, title: '心得', body: '> 三百人', createdAt: NOON, deletedAt: 0 },
    ]);
    expect(await db.questions.get('own')).toMatchObject({ state: 'approved', tags: ['自编'] });
    expect(await db.questions.get(`${CASE_ID}:q1`)).toMatchObject({ question: { origin: 'curated' } });
    expect(await db.cards.get('own')).toMatchObject({ reps: 2, caseId: CASE_ID });
  });

  it('carries the pictures of its text, and overwrites none that is there', async () => {
    const png = Buffer.from(pngFile(40, 30)).toString('base64');
    const drafted = importMd(
      Buffer.from(`正文的第一段，完。\n\n![一图](data:image/png;base64,${png})\n`),
      '图文',
    );
    if (!drafted.ok) throw new Error(drafted.error.code);
    const id = await storeImport(
      drafted.value,
      { name: '图文.md', bytes: new Uint8Array(1), hash: 'm', isPasted: false },
      'pictures',
    );
    const stored = await db.assets.toArray();
    expect(stored).toMatchObject([{ caseId: id, mediaType: 'image/png' }]);
    const found = await packageOfCase(id, ALL);
    const opened = openPackage(zipPackage(writePackage(found?.pack ?? casePackage()), found?.pictures));
    if (!opened.ok) throw new Error(opened.error.code);
    await forget();
    const { pack, learning, pictures } = opened.value;
    await importCasePackage(pack, learning, 'h', pictures);
    const carried = await db.assets.toArray();
    expect(carried.map(({ bytes }) => [...bytes])).toEqual([[...pngFile(40, 30)]]);
    const [figure] =
      (await db.revisions.get(`${id}@1`))?.blocks.filter(({ kind }) => kind === 'figure') ?? [];
    expect(figure?.asset).toBe(carried[0]?.id);
    await importCasePackage(
      pack,
      learning,
      'h',
      pictures.map((one) => ({ ...one, bytes: pngFile(9, 9) })),
    );
    expect((await db.assets.toArray()).map(({ bytes }) => bytes.length)).toEqual([64]);
    expect((await db.assets.toArray())[0]?.bytes).toEqual(carried[0]?.bytes);
  });

  it('leaves out what is not wanted', async () => {
    await studied();
    expect((await carry({ annotations: false, questions: false, progress: false })).learning).toBeNull();
    const { learning } = await carry({ ...ALL, annotations: false, progress: false });
    expect(learning).toMatchObject({ annotations: [], progress: null });
    expect(learning?.questions).toHaveLength(1);
  });

  it('brings nothing twice, and keeps the card that was reviewed later', async () => {
    await studied();
    const { pack, learning } = await carry();
    const later = { ...cardRow('own', CASE_ID, NOON, NOON), reps: 5, lastReviewAt: NOON };
    await db.cards.put(later);
    expect(await importCasePackage(pack, learning, 'h')).toEqual({
      annotations: 0,
      notebooks: 0,
      questions: 0,
      cards: 0,
    });
    expect(await db.cards.get('own')).toEqual(later);
    expect(await db.annotations.count()).toBe(1);
  });

  it('takes its case out of the bin', async () => {
    await studied();
    const { pack, learning } = await carry();
    await deleteCases([CASE_ID]);
    await importCasePackage(pack, learning, 'h');
    expect((await db.cases.get(CASE_ID))?.deletedAt).toBe(0);
  });

  it('touches no rows of other cases, whatever ids it names', async () => {
    await studied();
    const { pack, learning } = await carry();
    await db.cards.put({ ...cardRow('own', 'another', NOON, NOON), lastReviewAt: 1 });
    await db.questions.update('own', { caseId: 'another' });
    expect(await importCasePackage(pack, learning, 'h')).toMatchObject({ questions: 0, cards: 0 });
    expect((await db.cards.get('own'))?.caseId).toBe('another');
  });

  it('leaves out questions whose answers do not fit, and marks keep looking for their words', async () => {
    await studied();
    const { pack, learning } = await carry();
    const [mark] = learning?.annotations ?? [];
    const [question] = learning?.questions ?? [];
    if (!learning || !mark || !question) throw new Error('Nothing was carried');
    await forget();
    const spoilt = {
      ...learning,
      annotations: [{ ...mark, start: 0, end: 3 }],
      questions: [
        { ...question, question: { ...question.question, quote: '不在文中' } },
        {
          ...question,
          question: {
            ...{ id: 'x', stem: 's', explanation: 'e', difficulty: 1 as const, quote: '三百人' },
            ...{ kind: 'single' as const, options: ['甲', '乙'], answer: 7 },
          },
        },
      ],
    };
    expect(await importCasePackage(pack, spoilt, 'h')).toMatchObject({ annotations: 1, questions: 0 });
    expect((await db.annotations.toArray())[0]?.selectors.revision).toBe(0);
  });
});

describe('readLearning', () => {
  it('takes nothing that is not exactly as written', () => {
    const read = (content: string) => readLearning({ [LEARNING_FILE]: content });
    const good = { version: 1, annotations: [], questions: [], progress: null };
    expect(read(JSON.stringify(good)).ok).toBe(true);
    for (const bad of [
      '',
      '{',
      'null',
      JSON.stringify({ ...good, more: 1 }),
      JSON.stringify({ ...good, version: 2 }),
    ]) {
      expect(read(bad)).toMatchObject({ ok: false, error: { code: 'casefile.learning' } });
    }
    expect(readLearning({})).toEqual({ ok: true, value: null });
  });
});
