import { describe, expect, it } from 'vitest';
import type { PortableQuestion } from '../../../../exchange/questions/portable';
import type { QuestionRow } from '../../../data/rows';
import { planImport } from './import-plan';
import { fromPortable, toPortable } from './to-portable';

const SECTIONS = [
  { id: 's1', title: '一、背景', level: 1, parentId: null, start: 0, end: 10, blockIds: [] },
  { id: 's2', title: '二、做法', level: 1, parentId: null, start: 10, end: 20, blockIds: [] },
];
const ROW: QuestionRow = {
  id: 'q',
  itemId: 'q',
  caseId: 'c',
  sectionId: 's2',
  state: 'active',
  question: {
    id: 'q',
    itemId: 'q',
    origin: 'curated',
    kind: 'single',
    stem: '2022年全县办理群众反映的事项多少件？',
    options: ['210件', '320件'],
    answer: 1,
    explanation: '',
    difficulty: 2,
    source: { start: 0, end: 3, quote: '320件' },
  },
  tags: ['数字'],
  updatedAt: 0,
};
const QUESTION: PortableQuestion = toPortable(ROW, SECTIONS);

describe('planImport', () => {
  it('knows a question again, in another order of options too', () => {
    const turned: PortableQuestion =
      QUESTION.kind === 'single' ? { ...QUESTION, options: ['320件', '210件'], answer: 0 } : QUESTION;
    expect(planImport([QUESTION, turned], [ROW]).map(({ status }) => status)).toEqual([
      'duplicate',
      'duplicate',
    ]);
  });

  it('tells what is new, what is likely the same and what the file repeats', () => {
    const other: PortableQuestion = { ...QUESTION, stem: '网格员由谁统一派单？' };
    const similar: PortableQuestion = { ...QUESTION, stem: '2022年，全县办理群众反映的事项有多少件？' };
    expect(planImport([other, similar, other], [ROW]).map(({ status }) => status)).toEqual([
      'new',
      'similar',
      'duplicate',
    ]);
  });
});

it('carries section, tags and quote to a file and back', () => {
  expect(QUESTION).toMatchObject({ section: '二、做法', tags: ['数字'], quote: '320件' });
  expect(fromPortable(QUESTION, SECTIONS)).toMatchObject({ sectionId: 's2', tags: ['数字'], quote: '320件' });
});
