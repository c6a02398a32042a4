import { beforeEach, describe, expect, it } from 'vitest';
import { CASE_ID, casePackage, generatedQuestion } from '../../../../tests/support/case-fixture';
import { clock, dumpDatabase, withEmptyDatabase } from '../../../../tests/support/data-fixture';
import { contentOf } from '../../../core/quiz/content';
import { db } from '../db';
import { listQuestions } from '../queries/questions';
import { addQuestions, editQuestion, type QuestionEntry, setQuestionStates } from './bank';
import { installPackage } from './cases';
import { storeGeneratedQuestions } from './questions';
import { undo } from './undo';

withEmptyDatabase();

const FIRST = `${CASE_ID}:q1`;
const ENTRY: QuestionEntry = {
  content: { kind: 'trueFalse', stem: '项目完成了十二个。', explanation: '', difficulty: 2, answer: true },
  quote: '十二个',
  tags: ['数字'],
};

beforeEach(async () => {
  await installPackage(casePackage(), 'h1');
});

/** Does something, takes it back, and expects everything to be as it was. */
async function expectUndone(act: () => Promise<unknown>) {
  const before = await dumpDatabase();
  clock.now += 1000;
  await act();
  expect(await dumpDatabase()).not.toEqual(before);
  expect(await undo()).toMatchObject({ ok: true });
  expect(await dumpDatabase()).toEqual(before);
}

describe('addQuestions', () => {
  it('finds the quote in the text, and with it the section', async () => {
    const added = await addQuestions(CASE_ID, [ENTRY]);
    expect(added).toMatchObject({
      ok: true,
      value: [{ sectionId: 'b2', state: 'approved', tags: ['数字'], question: { origin: 'user' } }],
    });
    const [row] = added.ok ? added.value : [];
    const text = await db.revisions.get(`${CASE_ID}@1`);
    expect(text?.text.slice(row?.question.source.start, row?.question.source.end)).toBe('十二个');
  });

  it('puts a question without a place into the section named, else into the first', async () => {
    const added = await addQuestions(CASE_ID, [
      { ...ENTRY, quote: '', sectionId: 'b2' },
      { ...ENTRY, quote: '文中没有', sectionId: 'gone' },
    ]);
    expect(added.ok && added.value.map(({ sectionId }) => sectionId)).toEqual(['b2', 'b0']);
  });

  it('says so where the case is missing', async () => {
    expect(await addQuestions('none', [ENTRY])).toMatchObject({
      ok: false,
      error: { code: 'data.caseMissing' },
    });
  });

  it('is taken back in one', async () => {
    await expectUndone(() => addQuestions(CASE_ID, [ENTRY, ENTRY]));
  });
});

describe('editQuestion', () => {
  it('makes it the learner’s own, and neither a newer package nor a bank writes over it', async () => {
    const generated = generatedQuestion('g1', '三百人');
    await storeGeneratedQuestions(CASE_ID, [generated], { bankVersion: 1, revision: 1 });
    await editQuestion(FIRST, ENTRY);
    await editQuestion('g1', ENTRY);
    await installPackage(casePackage(), 'h2');
    await storeGeneratedQuestions(CASE_ID, [generated], { bankVersion: 2, revision: 1 });
    const rows = await listQuestions(CASE_ID);
    for (const id of [FIRST, 'g1']) {
      expect(rows.find((row) => row.id === id)).toMatchObject({
        tags: ['数字'],
        question: { stem: ENTRY.content.stem, origin: 'user' },
      });
    }
  });

  it('leaves the origin where only tags change', async () => {
    const row = await db.questions.get(FIRST);
    if (!row) throw new Error('missing');
    const { question } = row;
    await editQuestion(FIRST, {
      content: contentOf(question),
      quote: question.source.quote,
      near: question.source.start,
      tags: ['重点'],
    });
    expect(await db.questions.get(FIRST)).toMatchObject({ tags: ['重点'], question });
  });

  it('is taken back exactly', async () => {
    await expectUndone(() => editQuestion(FIRST, ENTRY));
  });

  it('says so where the question is missing or deleted', async () => {
    await setQuestionStates([FIRST], 'deleted');
    for (const id of [FIRST, 'none']) {
      expect(await editQuestion(id, ENTRY)).toMatchObject({
        ok: false,
        error: { code: 'data.questionMissing' },
      });
    }
  });
});

describe('setQuestionStates', () => {
  it('changes many at once and counts those that changed', async () => {
    const ids = (await listQuestions(CASE_ID)).map(({ id }) => id);
    expect(await setQuestionStates([...ids, 'none'], 'approved')).toBe(2);
    expect(await setQuestionStates(ids, 'approved')).toBe(0);
  });

  it('keeps a deleted question away, even from a newer package', async () => {
    await setQuestionStates([FIRST], 'deleted');
    await installPackage(casePackage(), 'h2');
    expect((await listQuestions(CASE_ID)).map(({ id }) => id)).not.toContain(FIRST);
  });

  it('is taken back in one', async () => {
    const ids = (await listQuestions(CASE_ID)).map(({ id }) => id);
    await expectUndone(() => setQuestionStates(ids, 'deleted'));
  });
});

describe('questions of one’s own', () => {
  it('are found again where the text has moved', async () => {
    const added = await addQuestions(CASE_ID, [ENTRY]);
    const id = added.ok ? (added.value[0]?.id ?? '') : '';
    const pack = casePackage();
    const text = pack.text.text.replace('年底', '到了年底');
    const blocks = pack.text.blocks.map((block) =>
      block.end === pack.text.text.length ? { ...block, end: text.length } : block,
    );
    await installPackage({ ...pack, text: { ...pack.text, text, blocks } }, 'h2');
    const row = await db.questions.get(id);
    const shown = await db.revisions.get(`${CASE_ID}@2`);
    expect(shown?.text.slice(row?.question.source.start, row?.question.source.end)).toBe('十二个');
  });
});
