import { expect, it } from 'vitest';
import { describeSpan } from '../../../core/annotations/describe';
import type { AnnotationRow } from '../../data/rows';
import { createPlacer } from './place-annotations';

const RECEIVED = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥';
const CORRECTED = `新增${RECEIVED}`;

function row(id: string, words: string, text = RECEIVED, revision = 0): AnnotationRow {
  const start = text.indexOf(words);
  return {
    id,
    caseId: 'c',
    kind: 'highlight',
    color: 'yellow',
    selectors: describeSpan(text, { start, end: start + words.length }, revision),
    note: '',
    tags: [],
    createdAt: 0,
    updatedAt: 0,
    deletedAt: 0,
  };
}

it('puts annotations into the order of the text, those without a place last', () => {
  const lost = { ...row('lost', '甲乙'), selectors: describeSpan('全然不同的文字', { start: 0, end: 4 }, 0) };
  const placed = createPlacer(CORRECTED, 1)([lost, row('late', '戌亥'), row('early', '丙丁')]);
  expect(placed.map(({ row: { id }, span }) => [id, span])).toEqual([
    ['early', { start: 4, end: 6 }],
    ['late', { start: 22, end: 24 }],
    ['lost', null],
  ]);
});

it('finds again what was stretched, added or came back, and forgets what went', () => {
  const place = createPlacer(CORRECTED, 1);
  const early = row('early', '丙丁');
  const spans = (rows: readonly AnnotationRow[]) => place(rows).map(({ span }) => span);
  expect(spans([early])).toEqual([{ start: 4, end: 6 }]);
  const stretched = row('early', '丙丁戊', CORRECTED, 1);
  const added = row('added', '寅卯', CORRECTED, 1);
  expect(spans([stretched, added])).toEqual([
    { start: 4, end: 7 },
    { start: 14, end: 16 },
  ]);
  expect(spans([added])).toEqual([{ start: 14, end: 16 }]);
  expect(spans([early, added])).toEqual([
    { start: 4, end: 6 },
    { start: 14, end: 16 },
  ]);
});
