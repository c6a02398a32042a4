import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HIGHLIGHT_COLORS } from '../../../core/annotations/model';
import { NOON } from '../../../../tests/support/case-fixture';
import { clock, dumpDatabase, withEmptyDatabase } from '../../../../tests/support/data-fixture';
import { db } from '../db';
import { listAnnotations } from '../queries/annotations';
import { addAnnotation, changeAnnotation, deleteAnnotation, type NewAnnotation } from './annotations';
import { editHistory, redo, undo } from './undo';

withEmptyDatabase();

function mark(start: number, note = ''): NewAnnotation {
  const selectors = { start, end: start + 2, exact: '原文', prefix: '前', suffix: '后', revision: 1 };
  return { caseId: 'c', kind: 'highlight', color: 'yellow', selectors, note };
}

describe('annotation commands', () => {
  it('adds, changes and deletes, leaving a tombstone', async () => {
    const { id } = await addAnnotation(mark(5));
    clock.now += 10;
    expect(await changeAnnotation(id, { color: 'rose', note: '**想法**' })).toMatchObject({
      ok: true,
      value: { color: 'rose', note: '**想法**', kind: 'highlight', createdAt: NOON, updatedAt: NOON + 10 },
    });
    clock.now += 10;
    await deleteAnnotation(id);
    expect(await listAnnotations('c')).toEqual([]);
    expect(await db.annotations.get(id)).toMatchObject({ deletedAt: NOON + 20 });
  });

  it('lists in the order of the text, one case at a time', async () => {
    await addAnnotation(mark(9));
    await addAnnotation(mark(3));
    await addAnnotation({ ...mark(1), caseId: 'other' });
    expect((await listAnnotations('c')).map((row) => row.selectors.start)).toEqual([3, 9]);
  });

  it('refuses to change what is missing or deleted, and leaves nothing to undo', async () => {
    const missing = { ok: false, error: { code: 'data.annotationMissing' } };
    expect(await changeAnnotation('none', { note: '' })).toEqual(missing);
    const { id } = await addAnnotation(mark(5));
    await deleteAnnotation(id);
    expect(await changeAnnotation(id, { note: '' })).toEqual(missing);
    expect(await deleteAnnotation(id)).toEqual(missing);
    await undo();
    await undo();
    expect(editHistory.getState()).toEqual({ canUndo: false, canRedo: true });
  });
});

type Step =
  | { readonly act: 'add'; readonly start: number }
  | { readonly act: 'change'; readonly pick: number; readonly color: (typeof HIGHLIGHT_COLORS)[number] }
  | { readonly act: 'delete'; readonly pick: number }
  | { readonly act: 'undo' }
  | { readonly act: 'redo' };

const steps = fc.array(
  fc.oneof(
    fc.record({ act: fc.constant('add' as const), start: fc.nat(50) }),
    fc.record({
      act: fc.constant('change' as const),
      pick: fc.nat(),
      color: fc.constantFrom(...HIGHLIGHT_COLORS),
    }),
    fc.record({ act: fc.constant('delete' as const), pick: fc.nat() }),
    fc.constantFrom<Step>({ act: 'undo' }, { act: 'redo' }),
  ),
  { maxLength: 12 },
);

async function take(step: Step): Promise<void> {
  if (step.act === 'undo') return void (await undo());
  if (step.act === 'redo') return void (await redo());
  if (step.act === 'add') return void (await addAnnotation(mark(step.start)));
  const living = await listAnnotations('c');
  const id = living[step.pick % Math.max(1, living.length)]?.id ?? 'none';
  if (step.act === 'change') await changeAnnotation(id, { color: step.color });
  else await deleteAnnotation(id);
}

describe('undo', () => {
  it('comes back to exactly the state before, whatever was done', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (list) => {
        await db.annotations.clear();
        editHistory.clear();
        await addAnnotation(mark(0));
        editHistory.clear();
        const before = await dumpDatabase();
        for (const step of list) {
          clock.now += 1;
          await take(step);
        }
        const after = await dumpDatabase();
        let taken = 0;
        while (editHistory.getState().canUndo) {
          expect((await undo()).ok).toBe(true);
          taken += 1;
        }
        expect(await dumpDatabase()).toEqual(before);
        for (; taken > 0; taken -= 1) expect((await redo()).ok).toBe(true);
        expect(await dumpDatabase()).toEqual(after);
      }),
      { numRuns: 30 },
    );
  });

  it('forgets what was taken back once something new is done', async () => {
    await addAnnotation(mark(1));
    await undo();
    await addAnnotation(mark(2));
    expect(await redo()).toEqual({ ok: false, error: { code: 'data.nothingToRedo' } });
  });

  it('changes nothing where something else wrote in between', async () => {
    const { id } = await addAnnotation(mark(1));
    await changeAnnotation(id, { note: '一' });
    await db.annotations.update(id, { note: '别处' });
    expect(await undo()).toEqual({ ok: false, error: { code: 'data.undoConflict' } });
    expect(await db.annotations.get(id)).toMatchObject({ note: '别处' });
    expect(editHistory.getState()).toEqual({ canUndo: false, canRedo: false });
  });

  it('takes two back when asked twice at once', async () => {
    await addAnnotation(mark(1));
    await addAnnotation(mark(2));
    const outcomes = await Promise.all([undo(), undo()]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await db.annotations.count()).toBe(0);
  });

  it('keeps the latest 200', async () => {
    for (let start = 0; start < 201; start += 1) await addAnnotation(mark(start));
    while (editHistory.getState().canUndo) await undo();
    expect((await listAnnotations('c')).map((row) => row.selectors.start)).toEqual([0]);
  });

  it('tells its listeners, until they leave', async () => {
    const seen: boolean[] = [];
    const leave = editHistory.subscribe(() => seen.push(editHistory.getState().canUndo));
    await addAnnotation(mark(1));
    await undo();
    leave();
    await redo();
    expect(seen).toEqual([true, false]);
  });
});
