import { expect, it } from 'vitest';
import { dumpDatabase, withEmptyDatabase } from '../../../../tests/support/data-fixture';
import { listAnnotations, listDeletedAnnotations, listTags } from '../queries/annotations';
import { addAnnotation } from './annotations';
import {
  changeAnnotations,
  deleteAnnotations,
  mergeAnnotations,
  restoreAnnotations,
} from './many-annotations';
import { undo } from './undo';

withEmptyDatabase();

const selectors = { start: 5, end: 7, exact: '原文', prefix: '前', suffix: '后', revision: 1 };

async function three() {
  const rows = [];
  for (const note of ['一', '', '三']) {
    rows.push(
      await addAnnotation({
        caseId: 'c',
        kind: 'highlight',
        color: 'yellow',
        selectors,
        note,
        tags: [`t${note}`],
      }),
    );
  }
  return { ids: rows.map(({ id }) => id), before: await dumpDatabase() };
}

it('recolours and tags many as one act', async () => {
  const { ids, before } = await three();
  expect(await changeAnnotations([...ids, 'none'], { color: 'rose', kind: 'star', addTag: 't一' })).toBe(3);
  expect(await listAnnotations('c')).toMatchObject([
    { color: 'rose', kind: 'star', tags: ['t一'] },
    { color: 'rose', tags: ['t', 't一'] },
    { color: 'rose', tags: ['t三', 't一'] },
  ]);
  expect(await listTags()).toEqual(['t', 't三', 't一']);
  await undo();
  expect(await dumpDatabase()).toEqual(before);
});

it('deletes many into the bin and brings them back', async () => {
  const { ids, before } = await three();
  expect(await deleteAnnotations(ids.slice(1))).toBe(2);
  expect((await listDeletedAnnotations('c')).map(({ note }) => note).sort()).toEqual(['', '三']);
  expect(await restoreAnnotations(ids)).toBe(2);
  expect(await listAnnotations('c')).toHaveLength(3);
  await undo();
  await undo();
  expect(await dumpDatabase()).toEqual(before);
});

it('makes one of several, and parts them again', async () => {
  const { ids, before } = await three();
  const wide = { ...selectors, start: 1, end: 20, exact: '更长的原文' };
  expect(await mergeAnnotations(ids, wide)).toMatchObject({
    ok: true,
    value: { id: ids[0], selectors: wide, note: '一\n\n三', tags: ['t一', 't', 't三'] },
  });
  expect(await listAnnotations('c')).toHaveLength(1);
  await undo();
  expect(await dumpDatabase()).toEqual(before);
  expect(await mergeAnnotations([...ids, 'none'], wide)).toMatchObject({ ok: false });
});
