import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importDocx } from '../../../importers/docx/import-docx';
import { importTxt } from '../../../importers/txt/import-txt';
import type { DoubtDecision, DraftCase, DraftSuspect } from '../../../core/casefile/draft';
import { NOON } from '../../../../tests/support/case-fixture';
import { db, openDatabase } from '../db';
import { replaceEnvironment } from '../environment';
import { getCaseBundle, listCases } from '../queries/cases';
import { decideDoubts, findImported } from '../queries/imports';
import { listAnnotations } from '../queries/annotations';
import { addAnnotation } from './annotations';
import { acceptDoubt, decideErratum } from './errata';
import { storeImport } from './imports';
import { undo } from './undo';

const BYTES = new TextEncoder().encode('文件');
const file = (hash: string) => ({ name: '报告.txt', bytes: BYTES, hash, isPasted: false });

function draftOf(text: string): DraftCase {
  const drafted = importTxt(new TextEncoder().encode(text), '报告');
  if (!drafted.ok) throw new Error(drafted.error.code);
  return drafted.value;
}

async function fixtureDraft(name: string): Promise<DraftCase> {
  const folder = path.join(import.meta.dirname, '../../../../tests/fixtures/documents');
  const drafted = await importDocx(new Uint8Array(readFileSync(path.join(folder, name))), 'name');
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

/** A draft with what was decided on its doubtful places, in their order. */
function decided(text: string, ...decisions: readonly (DoubtDecision | undefined)[]): DraftCase {
  const draft = draftOf(text);
  const suspects = draft.suspects.map((suspect, index): DraftSuspect => {
    const decision = decisions[index];
    return decision ? { ...suspect, decision } : suspect;
  });
  return { ...draft, suspects };
}

const DAMAGED = '题目\n办结率为98%%，满意率为97%%。\n各项任务于13月1日前完成。\n';
const doubtsOf = async (id: string) => {
  const bundle = await getCaseBundle(id);
  return bundle?.doubts.map(({ start, end }) => bundle.revision.text.slice(start, end));
};

describe('doubtful places of a draft', () => {
  it('are corrected where a reading was taken, kept as doubts where none was, and gone where dismissed', async () => {
    const draft = decided(DAMAGED, { kind: 'corrected', proposed: '8%' }, undefined, { kind: 'dismissed' });
    const id = await storeImport(draft, file('h1'));
    const bundle = await getCaseBundle(id);
    expect(bundle?.revision.text).toBe('办结率为98%，满意率为97%%。\n各项任务于13月1日前完成。');
    expect((await getCaseBundle(id, 0))?.revision.text).toContain('98%%，');
    expect(bundle?.errata).toMatchObject([
      { origin: 'found', status: 'accepted', proposed: '8%', suspicion: 'brokenNumber' },
      { origin: 'found', status: 'open', received: '7%%' },
      { origin: 'found', status: 'rejected', received: '13月1日' },
    ]);
    expect(await doubtsOf(id)).toEqual(['7%%']);
  });

  it('can be decided later, and that can be taken back', async () => {
    const id = await storeImport(draftOf(DAMAGED), file('h1'));
    const [first, second] = (await getCaseBundle(id))?.errata ?? [];
    expect(await acceptDoubt(id, second?.id ?? '', '7%')).toEqual({ ok: true, value: null });
    expect(await acceptDoubt(id, first?.id ?? '', '8%%')).toMatchObject({
      error: { code: 'erratum.sameReading' },
    });
    expect(await decideErratum(id, first?.id ?? '', 'rejected')).toEqual({ ok: true, value: null });
    expect((await getCaseBundle(id))?.revision.text).toContain('满意率为97%。');
    expect(await doubtsOf(id)).toEqual(['13月1日']);
    await undo();
    await undo();
    expect(await doubtsOf(id)).toEqual(['8%%', '7%%', '13月1日']);
  });

  it('are decided in a newer file as they were in the former one', async () => {
    const id = await storeImport(
      decided(DAMAGED, { kind: 'corrected', proposed: '8%' }, undefined, { kind: 'dismissed' }),
      file('h1'),
    );
    const newer = draftOf(`题目\n新加的一段，占9,,9。\n${DAMAGED.slice(3)}`);
    const suspects = await decideDoubts(newer, id);
    expect(suspects.map(({ text, decision }) => [text, decision?.kind])).toEqual([
      ['8%%', 'corrected'],
      ['7%%', undefined],
      ['13月1日', 'dismissed'],
    ]);
    await storeImport({ ...newer, suspects }, file('h2'), id);
    const bundle = await getCaseBundle(id);
    expect(bundle?.revision.text).toContain('办结率为98%，满意率为97%%。');
    expect(bundle?.errata.map(({ status }) => status)).toEqual(['accepted', 'open', 'rejected']);
    expect(await doubtsOf(id)).toEqual(['7%%']);
  });
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

  it('stores comments of a document as annotations on their words, once', async () => {
    const draft = await fixtureDraft('village-libreoffice.docx');
    const id = await storeImport(draft, file('h1'));
    const marks = async () =>
      (await listAnnotations(id)).map(({ kind, note, selectors }) => [kind, note, selectors.exact]);
    const comment = ['note', '王审核：这个数字请再核对一次。', '完工率为97.5%'];
    expect(await marks()).toEqual([comment]);
    const [row] = await listAnnotations(id);
    const text = (await getCaseBundle(id))?.revision.text ?? '';
    expect(text.slice(row?.selectors.start, row?.selectors.end)).toBe('完工率为97.5%');
    const other = { ...draft, text: { ...draft.text, text: draft.text.text.replace('质量', '品质') } };
    await storeImport(other, file('h2'), id);
    expect(await marks()).toEqual([comment]);
  });

  it('finds the words of a comment again where the text was changed before it was stored', async () => {
    const draft = await fixtureDraft('village-libreoffice.docx');
    const [first, ...others] = draft.text.blocks;
    if (first === undefined) throw new Error('The fixture has text');
    const by = '新'.length;
    const blocks = [
      { ...first, end: first.end + by },
      ...others.map(({ inlines: _inlines, row: _row, ...one }) => ({
        ...one,
        start: one.start + by,
        end: one.end + by,
      })),
    ];
    const id = await storeImport({ ...draft, text: { text: `新${draft.text.text}`, blocks } }, file('h1'));
    const [row] = await listAnnotations(id);
    const text = (await getCaseBundle(id))?.revision.text ?? '';
    expect(text.slice(row?.selectors.start, row?.selectors.end)).toBe('完工率为97.5%');
  });

  it('keeps pictures with the case, those of an earlier state too', async () => {
    const draft = await fixtureDraft('village-pandoc.docx');
    const id = await storeImport(draft, file('h1'));
    expect(await db.assets.count()).toBe(2);
    const [picture] = draft.pictures;
    expect(await db.assets.get([id, picture?.id ?? ''])).toMatchObject({ mediaType: 'image/png' });
    await storeImport(draftOf('题目\n没有图了，完。\n'), file('h2'), id);
    expect(await db.assets.count()).toBe(2);
  });

  it.each(['assets', 'annotations', 'originals', 'revisions'] as const)(
    'leaves nothing behind where writing to %s fails',
    async (table) => {
      const before = await storeImport(draftOf('题目\n正文的第一段，完。\n'), file('h0'));
      const rows = () =>
        Promise.all(db.tables.map(async ({ name }) => [name, await db.table(name).toArray()]));
      const was = await rows();
      const refuse = () => {
        throw new Error('The disk is full');
      };
      const draft = await fixtureDraft('village-pandoc.docx');
      db.table(table).hook('creating', refuse);
      await expect(storeImport(draft, file('h1'), before)).rejects.toThrow();
      db.table(table).hook('creating').unsubscribe(refuse);
      expect(await rows()).toEqual(was);
    },
  );
});
