import { describe, expect, it } from 'vitest';
import type { QuestionRow } from '../../data/rows';
import { filterBank, NO_FILTER, tagsInUse } from './filter-bank';

function row(id: string, changes: Partial<QuestionRow> = {}): QuestionRow {
  return {
    id,
    itemId: id,
    caseId: 'c',
    sectionId: 's1',
    state: 'active',
    question: {
      id,
      itemId: id,
      origin: 'user',
      kind: 'cloze',
      stem: '办结率为____',
      answer: [['98%']],
      explanation: '',
      difficulty: 2,
      source: { start: 0, end: 0, quote: '' },
    },
    updatedAt: 0,
    ...changes,
  };
}

const ROWS = [
  row('a', { tags: ['重点', '数字'] }),
  row('b', { state: 'suspended', sectionId: 's2' }),
  row('c', { state: 'approved', tags: ['重点'] }),
];

function found(filter: Partial<typeof NO_FILTER>): readonly string[] {
  return filterBank(ROWS, { ...NO_FILTER, ...filter }).map(({ id }) => id);
}

describe('filterBank', () => {
  it('lets through what every choice lets through', () => {
    expect(found({})).toEqual(['a', 'b', 'c']);
    expect(found({ state: 'approved' })).toEqual(['c']);
    expect(found({ sectionId: 's2' })).toEqual(['b']);
    expect(found({ tag: '重点', state: 'active' })).toEqual(['a']);
    expect(found({ difficulty: '1' })).toEqual([]);
    expect(found({ kind: 'single' })).toEqual([]);
  });

  it('finds words in stem and answer, in any script and width', () => {
    expect(found({ text: ' 辦結率 ' })).toEqual(['a', 'b', 'c']);
    expect(found({ text: '９８％' })).toEqual(['a', 'b', 'c']);
    expect(found({ text: '数字' })).toEqual(['a']);
  });
});

it('lists the tags in use once', () => {
  expect(tagsInUse(ROWS).toSorted()).toEqual(['数字', '重点'].toSorted());
});
