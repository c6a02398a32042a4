import { describe, expect, it } from 'vitest';
import { contentProblem, contentOf } from '../../../core/quiz/content';
import type { Question } from '../../../core/quiz/model';
import { contentOfDraft, draftOf, EMPTY_DRAFT, entryOfDraft } from './question-draft';

const BASE = {
  id: 'q',
  itemId: 'q',
  origin: 'user',
  stem: '题干',
  explanation: '解析',
  difficulty: 3,
  source: { start: 4, end: 6, quote: '原文' },
} as const;

const QUESTIONS: readonly Question[] = [
  { ...BASE, kind: 'single', options: ['甲', '乙'], answer: 1 },
  { ...BASE, kind: 'multiple', options: ['甲', '乙', '丙'], answer: [0, 2] },
  { ...BASE, kind: 'trueFalse', answer: false },
  { ...BASE, kind: 'cloze', stem: '____年____月', answer: [['2022', '二〇二二'], ['4']] },
  { ...BASE, kind: 'shortAnswer', answer: '参考', keyPoints: ['一', '二'] },
];

function rowOf(question: Question) {
  return {
    id: 'q',
    itemId: 'q',
    caseId: 'c',
    sectionId: 's',
    state: 'active',
    question,
    tags: ['甲', '乙'],
    updatedAt: 0,
  } as const;
}

describe('a draft', () => {
  it('gives back every question that it was made from', () => {
    for (const question of QUESTIONS) {
      const entry = entryOfDraft(draftOf(rowOf(question)));
      expect(entry).toEqual({
        content: contentOf(question),
        quote: '原文',
        near: 4,
        sectionId: 's',
        tags: ['甲', '乙'],
      });
    }
  });

  it('keeps what belongs together of an ordering and a matching, and gives nothing away by place', () => {
    const ordering = contentOfDraft({
      ...EMPTY_DRAFT,
      kind: 'ordering',
      stem: '排序',
      options: ['一', '二', '三'],
    });
    if (ordering.kind !== 'ordering') throw new Error(ordering.kind);
    expect(ordering.answer.map((index) => ordering.options[index])).toEqual(['一', '二', '三']);
    expect(ordering.options).not.toEqual(['一', '二', '三']);
    const pairs = [
      { left: '甲', right: '子' },
      { left: '乙', right: '丑' },
      { left: '', right: '寅' },
    ];
    const matching = contentOfDraft({ ...EMPTY_DRAFT, kind: 'matching', stem: '连线', pairs });
    if (matching.kind !== 'matching') throw new Error(matching.kind);
    expect(
      matching.options.map((left, index) => [left, matching.matches[matching.answer[index] ?? -1]]),
    ).toEqual([
      ['甲', '子'],
      ['乙', '丑'],
    ]);
    expect(matching.matches).toHaveLength(3);
    const again = draftOf(rowOf({ ...BASE, ...matching }));
    expect(again.pairs).toEqual(pairs);
  });

  it('leaves out empty options and moves the right ones along', () => {
    const draft = { ...EMPTY_DRAFT, stem: '题', options: ['', '甲', ' ', '乙'], right: [3] };
    expect(contentOfDraft(draft)).toMatchObject({ options: ['甲', '乙'], answer: 1 });
  });

  it('says what is missing', () => {
    expect(contentProblem(contentOfDraft(EMPTY_DRAFT))).toBe('stemMissing');
    const draft = { ...EMPTY_DRAFT, stem: '题', options: ['甲', '乙'], right: [] };
    expect(contentProblem(contentOfDraft(draft))).toBe('answerOutOfRange');
    expect(contentProblem(contentOfDraft({ ...draft, kind: 'cloze' }))).toBe('answerMissing');
    const unmatched = {
      ...draft,
      kind: 'matching' as const,
      pairs: [
        { left: '甲', right: '' },
        { left: '乙', right: '子' },
      ],
    };
    expect(contentProblem(contentOfDraft(unmatched))).toBe('answerOutOfRange');
  });
});
