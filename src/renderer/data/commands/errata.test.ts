import { describe, expect, it } from 'vitest';
import { CASE_ID, casePackage, generatedQuestion } from '../../../../tests/support/case-fixture';
import { clock, dumpDatabase, withEmptyDatabase } from '../../../../tests/support/data-fixture';
import { describeSpan } from '../../../core/annotations/describe';
import { db } from '../db';
import { listAnnotations } from '../queries/annotations';
import { getCaseBundle, getPosition } from '../queries/cases';
import { addAnnotation } from './annotations';
import { installPackage } from './cases';
import { correctText, decideErratum, revertErratum } from './errata';
import { storeGeneratedQuestions } from './questions';
import { savePosition } from './reading';
import { redo, undo } from './undo';

withEmptyDatabase();

const ABOUT = { caseId: CASE_ID, reason: '据上下文', certainty: 'likely' } as const;

async function textNow(): Promise<string> {
  return (await getCaseBundle(CASE_ID))?.revision.text ?? '';
}

/** A place in the current revision, by its words. */
async function spanOf(words: string) {
  const start = (await textNow()).indexOf(words);
  return { start, end: start + words.length };
}

async function annotate(words: string): Promise<string> {
  const bundle = await getCaseBundle(CASE_ID);
  if (!bundle) throw new Error('no case');
  const { text, number } = bundle.revision;
  const selectors = describeSpan(text, await spanOf(words), number);
  const row = await addAnnotation({
    caseId: CASE_ID,
    kind: 'highlight',
    color: 'blue',
    selectors,
    note: '想法',
  });
  return row.id;
}

async function markedWords(): Promise<readonly string[]> {
  const [text, rows] = await Promise.all([textNow(), listAnnotations(CASE_ID)]);
  return rows.map(({ selectors }) => text.slice(selectors.start, selectors.end));
}

describe('correcting the text', () => {
  it('makes a revision, and annotations, questions and the reading place go along', async () => {
    await installPackage(casePackage(), 'h1');
    await annotate('全体党员');
    await annotate('十二个');
    const at = await spanOf('年底');
    await savePosition({ caseId: CASE_ID, revision: 1, blockId: 'b3', offset: at.start });
    expect(await correctText({ ...ABOUT, span: await spanOf('有一处'), proposed: '另有一两处' })).toEqual({
      ok: true,
      value: null,
    });
    expect(await textNow()).toContain('这里另有一两处正字');
    expect(await markedWords()).toEqual(['全体党员', '十二个']);
    expect(await getPosition(CASE_ID)).toMatchObject({ revision: 2, offset: (await spanOf('年底')).start });
    const questions = await db.questions.where({ caseId: CASE_ID }).toArray();
    for (const { question } of questions) {
      expect((await textNow()).slice(question.source.start, question.source.end)).toBe(question.source.quote);
    }
    const bundle = await getCaseBundle(CASE_ID);
    expect(bundle?.marks).toHaveLength(2);
    expect(bundle?.errata.map(({ origin, received, status }) => [origin, received, status])).toEqual([
      ['user', '有一处', 'accepted'],
      ['shipped', '误', 'accepted'],
    ]);
  });

  it('is taken back exactly, and done again exactly, even after the question bank was made anew', async () => {
    await installPackage(casePackage(), 'h1');
    await annotate('全体党员');
    const before = await dumpDatabase();
    clock.now += 1000;
    await correctText({ ...ABOUT, span: await spanOf('正字'), proposed: '别字' });
    const after = await dumpDatabase();
    expect(await undo()).toMatchObject({ ok: true });
    expect(withoutBank(await dumpDatabase())).toEqual(withoutBank(before));
    expect(await redo()).toMatchObject({ ok: true });
    expect(withoutBank(await dumpDatabase())).toEqual(withoutBank(after));
    await storeGeneratedQuestions(CASE_ID, [generatedQuestion('g1', 'i1')], {
      bankVersion: '3',
      revision: 2,
    });
    expect(await undo()).toMatchObject({ ok: true });
    expect(await textNow()).toContain('一处正字');
    // The bank of the text taken back must not pass for this one's.
    expect((await db.cases.get(CASE_ID))?.bankKey).toBe('3@2');
  });

  it('covers an earlier correction that it touches, which is then no longer applied', async () => {
    await installPackage(casePackage(), 'h1');
    await correctText({ ...ABOUT, span: await spanOf('处正'), proposed: '个别' });
    expect(await textNow()).toContain('一个别字');
    const bundle = await getCaseBundle(CASE_ID);
    expect(bundle?.errata.map(({ received, status }) => [received, status])).toEqual([
      ['处误', 'accepted'],
      ['误', 'rejected'],
    ]);
    expect(bundle?.marks).toHaveLength(1);
  });

  it('rejects, accepts and reverts, and comes back to a revision that it had', async () => {
    await installPackage(casePackage(), 'h1');
    expect(await decideErratum(CASE_ID, 'e1', 'rejected')).toMatchObject({ ok: true });
    expect(await textNow()).toContain('误字');
    await decideErratum(CASE_ID, 'e1', 'accepted');
    expect((await getCaseBundle(CASE_ID))?.revision.number).toBe(1);
    await correctText({ ...ABOUT, span: await spanOf('三百人'), proposed: '三百余人' });
    const own = (await getCaseBundle(CASE_ID))?.errata.find(({ origin }) => origin === 'user');
    expect(await revertErratum(CASE_ID, own?.id ?? '')).toMatchObject({ ok: true });
    expect((await getCaseBundle(CASE_ID))?.revision.number).toBe(1);
    expect(await revertErratum(CASE_ID, 'e1')).toMatchObject({
      ok: false,
      error: { code: 'data.erratumMissing' },
    });
  });

  it('changes nothing where a correction cannot be applied', async () => {
    await installPackage(casePackage(), 'h1');
    const before = await dumpDatabase();
    const { start } = await spanOf('开端');
    const across = await correctText({ ...ABOUT, span: { start, end: start + 6 }, proposed: '甲' });
    expect(across).toMatchObject({ ok: false, error: { code: 'erratum.acrossBlocks' } });
    const same = await correctText({ ...ABOUT, span: await spanOf('三百人'), proposed: '三百人' });
    expect(same).toMatchObject({ ok: false, error: { code: 'erratum.sameReading' } });
    expect(await dumpDatabase()).toEqual(before);
    expect(await undo()).toMatchObject({ ok: false });
  });

  it('leaves an annotation whose words were taken out as an orphan, with its note', async () => {
    await installPackage(casePackage(), 'h1');
    const id = await annotate('全体党员三百人');
    await correctText({ ...ABOUT, span: await spanOf('，全体党员三百人参加'), proposed: '' });
    const row = await db.annotations.get(id);
    expect(row).toMatchObject({ note: '想法', selectors: { exact: '全体党员三百人', revision: 1 } });
  });

  it('keeps what the reader corrected when a newer package comes', async () => {
    await installPackage(casePackage(), 'h1');
    await correctText({ ...ABOUT, span: await spanOf('三百人'), proposed: '三百余人' });
    await decideErratum(CASE_ID, 'e1', 'rejected');
    await installPackage(casePackage(), 'h2');
    expect(await textNow()).toContain('误字，全体党员三百余人');
  });
});

/** Without what work in the background writes. */
function withoutBank(dump: Record<string, readonly unknown[]>) {
  const cases = (dump['cases'] ?? []).map((row) => ({ ...Object(row), bankKey: '' }));
  return { ...dump, cases, positions: [] };
}
