import { describe, expect, it } from 'vitest';
import { CASE_ID, casePackage, generatedQuestion, NOON } from '../../../../tests/support/case-fixture';
import { clock, dumpDatabase, withEmptyDatabase } from '../../../../tests/support/data-fixture';
import { getCaseBundle, listCases } from '../queries/cases';
import { bankMaterial, casesWithoutBank, listQuestions } from '../queries/questions';
import { addAnnotation } from './annotations';
import { installPackage } from './cases';
import { setQuestionStates } from './bank';
import { storeGeneratedQuestions } from './questions';
import { recordAnswer, startSession } from './sessions';

withEmptyDatabase();

const RIGHT = { response: { kind: 'trueFalse', value: true }, grade: { isCorrect: true, score: 1 } } as const;

/** The package with its second question gone and its erratum read differently. */
function newerPackage() {
  const pack = casePackage();
  return casePackage({
    manifest: { ...pack.manifest, title: '新题名' },
    errata: pack.errata.map((erratum) => ({ ...erratum, proposed: '校正' })),
    questions: pack.questions.slice(0, 1),
  });
}

describe('installPackage', () => {
  it('stores the text as received and corrected, and marks the correction', async () => {
    expect(await installPackage(casePackage(), 'h1')).toBe('installed');
    const [shown, received] = await Promise.all([getCaseBundle(CASE_ID), getCaseBundle(CASE_ID, 0)]);
    expect(shown?.revision).toMatchObject({ number: 1 });
    expect(shown?.revision.text).toContain('正字');
    expect(received?.revision.text).toContain('误字');
    const [mark] = shown?.marks ?? [];
    expect(shown?.revision.text.slice(mark?.start, mark?.end)).toBe('正');
    expect(shown?.sections.map(({ title }) => title)).toEqual(['一、开端', '二、结果']);
    expect(shown?.terms).toHaveLength(1);
  });

  it('puts each question into the section of its source', async () => {
    await installPackage(casePackage(), 'h1');
    const rows = await listQuestions(CASE_ID);
    expect(rows.map(({ id, sectionId, state }) => [id, sectionId, state])).toEqual([
      [`${CASE_ID}:q1`, 'b0', 'active'],
      [`${CASE_ID}:q2`, 'b2', 'active'],
    ]);
  });

  it('changes nothing when the same package comes again', async () => {
    await installPackage(casePackage(), 'h1');
    const before = await dumpDatabase();
    clock.now += 1000;
    expect(await installPackage(casePackage(), 'h1')).toBe('unchanged');
    expect(await dumpDatabase()).toEqual(before);
  });

  it('replaces what was shipped and keeps what the learner made', async () => {
    await installPackage(casePackage(), 'h1');
    const annotation = await addAnnotation({
      caseId: CASE_ID,
      kind: 'highlight',
      color: 'blue',
      selectors: { start: 5, end: 7, exact: '这里', prefix: '', suffix: '', revision: 1 },
      note: '想法',
    });
    await setQuestionStates([`${CASE_ID}:q1`], 'suspended');
    clock.now += 1000;
    expect(await installPackage(newerPackage(), 'h2')).toBe('updated');

    const bundle = await getCaseBundle(CASE_ID);
    expect(bundle?.case).toMatchObject({ title: '新题名', addedAt: NOON, updatedAt: NOON + 1000 });
    expect(bundle?.revision.text).toContain('校正字');
    expect((await dumpDatabase())['annotations']).toEqual([annotation]);
    expect(await listQuestions(CASE_ID)).toMatchObject([{ id: `${CASE_ID}:q1`, state: 'suspended' }]);
  });

  it('makes a new revision of a text that changed, since annotations point into the old one', async () => {
    await installPackage(casePackage(), 'h1');
    await installPackage(newerPackage(), 'h2');
    expect((await getCaseBundle(CASE_ID))?.revision.number).toBe(2);
    expect((await getCaseBundle(CASE_ID, 1))?.revision.text).toContain('这里有一处正字');
    await installPackage({ ...newerPackage(), terms: [] }, 'h3');
    expect((await getCaseBundle(CASE_ID))?.revision.number).toBe(2);
  });

  it('keeps a question that is no longer shipped but was answered', async () => {
    await installPackage(casePackage(), 'h1');
    const [, second] = await listQuestions(CASE_ID);
    if (second === undefined) throw new Error('no second question');
    const session = await startSession({
      kind: 'practice',
      caseId: CASE_ID,
      questionIds: [second.id],
      seed: 1,
    });
    await recordAnswer(session.id, second.question, RIGHT.response, RIGHT.grade, 10);
    await installPackage(newerPackage(), 'h2');
    expect((await listQuestions(CASE_ID)).map(({ id }) => id)).toContain(second.id);
  });

  it('has nothing for a case or a revision that is not there', async () => {
    await installPackage(casePackage(), 'h1');
    expect(await getCaseBundle('other')).toBeNull();
    expect(await getCaseBundle(CASE_ID, 7)).toBeNull();
    expect(await listCases()).toHaveLength(1);
  });
});

describe('storeGeneratedQuestions', () => {
  it('keeps the state of questions that stay, and drops those never answered that go', async () => {
    await installPackage(casePackage(), 'h1');
    await storeGeneratedQuestions(CASE_ID, [generatedQuestion('g1', 'i1'), generatedQuestion('g2', 'i2')], {
      bankVersion: 1,
      revision: 1,
    });
    await setQuestionStates(['g1'], 'suspended');
    const stored = await storeGeneratedQuestions(
      CASE_ID,
      [generatedQuestion('g1', 'i1', '新题干'), generatedQuestion('g3', 'i3')],
      { bankVersion: 1, revision: 1 },
    );
    expect(stored).toEqual({ ok: true, value: 2 });
    const rows = (await listQuestions(CASE_ID)).filter((row) => row.question.origin === 'generated');
    expect(rows.map(({ id, state, question }) => [id, state, question.stem])).toEqual([
      ['g1', 'suspended', '新题干'],
      ['g3', 'active', '题干'],
    ]);
  });

  it('leaves the curated questions alone', async () => {
    await installPackage(casePackage(), 'h1');
    await storeGeneratedQuestions(CASE_ID, [], { bankVersion: 1, revision: 1 });
    expect(await listQuestions(CASE_ID)).toHaveLength(2);
  });

  it('is asked for until it is there, and again once the text or the generator changes', async () => {
    await installPackage(casePackage(), 'h1');
    expect(await casesWithoutBank(1)).toEqual([CASE_ID]);
    const wanted = await bankMaterial(CASE_ID);
    expect(wanted?.avoid.map(({ start, end }) => wanted.source.text.slice(start, end))).toEqual(['正']);
    expect(wanted?.notes).toEqual([{ term: '党员', aliases: [], explanation: '说明' }]);
    await storeGeneratedQuestions(CASE_ID, [], { bankVersion: 1, revision: 1 });
    expect(await casesWithoutBank(1)).toEqual([]);
    expect(await casesWithoutBank(2)).toEqual([CASE_ID]);
    // Built from a text that was corrected meanwhile.
    expect(await storeGeneratedQuestions(CASE_ID, [], { bankVersion: 2, revision: 0 })).toMatchObject({
      error: { code: 'data.textChanged' },
    });
    expect(await casesWithoutBank(2)).toEqual([CASE_ID]);
    await installPackage({ ...casePackage(), terms: [] }, 'h2');
    expect(await casesWithoutBank(1)).toEqual([]);
    await installPackage(newerPackage(), 'h3');
    expect(await casesWithoutBank(1)).toEqual([CASE_ID]);
    expect(await bankMaterial('other')).toBeNull();
  });

  it('refuses a case that is not there', async () => {
    expect(await storeGeneratedQuestions('other', [], { bankVersion: 1, revision: 1 })).toEqual({
      ok: false,
      error: { code: 'data.caseMissing' },
    });
  });
});
