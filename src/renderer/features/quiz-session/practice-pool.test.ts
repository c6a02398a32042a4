import { expect, it } from 'vitest';
import { generatedQuestion } from '../../../../tests/support/case-fixture';
import type { QuestionRow } from '../../data/rows';
import { mostQuestions, practicePool, WHOLE_BANK } from './practice-pool';

function row(id: string, itemId: string, changes: Partial<QuestionRow> = {}): QuestionRow {
  const question = generatedQuestion(id, itemId);
  return { id, caseId: 'case', itemId, sectionId: 's', state: 'active', question, updatedAt: 0, ...changes };
}

const CLOZE = { ...generatedQuestion('c', 'i1'), kind: 'cloze', answer: [['a']] } as const;
const ROWS = [
  row('a', 'i1'),
  row('c', 'i1', { question: CLOZE, tags: ['重点'] }),
  row('b', 'i2', { state: 'approved', tags: ['重点', '易错'] }),
  row('d', 'i3', { state: 'suspended' }),
];
const ids = (filter: Partial<typeof WHOLE_BANK>) =>
  practicePool(ROWS, { ...WHOLE_BANK, ...filter }).map(({ id }) => id);

it('leaves out what is suspended, and nothing else by itself', () => {
  expect(ids({})).toEqual(['a', 'c', 'b']);
});

it('narrows by kind, tag and item, each and together', () => {
  expect(ids({ kinds: ['cloze'] })).toEqual(['c']);
  expect(ids({ kinds: ['cloze', 'trueFalse'] })).toEqual(['a', 'c', 'b']);
  expect(ids({ tag: '重点' })).toEqual(['c', 'b']);
  expect(ids({ items: new Set(['i1']) })).toEqual(['a', 'c']);
  expect(ids({ kinds: ['trueFalse'], tag: '重点', items: new Set(['i1']) })).toEqual([]);
});

it('counts one question a memory item', () => {
  expect(mostQuestions(practicePool(ROWS, WHOLE_BANK))).toBe(2);
});
