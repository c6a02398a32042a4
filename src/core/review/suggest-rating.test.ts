import { describe, expect, it } from 'vitest';
import { gradeResponse } from '../quiz/grade';
import type { Question, Response } from '../quiz/model';
import { suggestRating, usualMs } from './suggest-rating';

const BASE = {
  id: 'q',
  itemId: 'i',
  origin: 'user',
  stem: '支委平均年龄____岁。',
  explanation: '',
  source: { start: 0, end: 0, quote: '' },
  difficulty: 1,
} as const;
const CLOZE: Question = { ...BASE, kind: 'cloze', answer: [['三十二', '32']] };
const SINGLE: Question = { ...BASE, kind: 'single', options: ['32', '33', '34'], answer: 0 };
const TRUE_FALSE: Question = { ...BASE, kind: 'trueFalse', answer: true };
const ORDERING: Question = { ...BASE, kind: 'ordering', options: ['甲', '乙', '丙'], answer: [0, 1, 2] };
const SHORT: Question = { ...BASE, kind: 'shortAnswer', answer: '答', keyPoints: ['一', '二', '三'] };

/** The grade suggested for a response that took `pace` times the usual time. */
function suggested(question: Question, response: Response, pace: number): number {
  const grade = gradeResponse(question, response);
  return suggestRating(question, { response, grade, durationMs: usualMs(question) * pace });
}

describe('suggestRating', () => {
  it('calls what was typed exactly and at once easy, in usual time good, after long thought hard', () => {
    const typed: Response = { kind: 'cloze', blanks: ['三十二'] };
    expect([0.5, 1, 1.9, 2.1].map((pace) => suggested(CLOZE, typed, pace))).toEqual([4, 3, 3, 2]);
  });

  it('counts digits for numerals as exact, and an accepted other spelling as good at the best', () => {
    expect(suggested(CLOZE, { kind: 'cloze', blanks: ['32'] }, 0.1)).toBe(4);
    const other: Question = { ...CLOZE, answer: [['党章', '中国共产党章程']] };
    expect(suggested(other, { kind: 'cloze', blanks: ['中国共产党章程'] }, 0.1)).toBe(3);
  });

  it('calls a right choice good only where it was quick, and never easy', () => {
    const chosen: Response = { kind: 'single', choice: 0 };
    expect([0.1, 1, 1.1, 9].map((pace) => suggested(SINGLE, chosen, pace))).toEqual([3, 3, 2, 2]);
  });

  it('trusts true or false less: good at once, else hard', () => {
    const given: Response = { kind: 'trueFalse', value: true };
    expect([0.1, 0.8, 3].map((pace) => suggested(TRUE_FALSE, given, pace))).toEqual([3, 2, 2]);
  });

  it('gives whatever needs several acts more time, by how much there is to do', () => {
    const order: Response = { kind: 'ordering', order: [0, 1, 2] };
    expect([0.1, 2, 2.1].map((pace) => suggested(ORDERING, order, pace))).toEqual([3, 3, 2]);
    expect(usualMs(ORDERING)).toBeGreaterThan(usualMs(SINGLE));
  });

  it('asks again whatever was wrong or half right, however quick', () => {
    expect(suggested(SINGLE, { kind: 'single', choice: 1 }, 0.1)).toBe(1);
    expect(suggested(ORDERING, { kind: 'ordering', order: [0, 2, 1] }, 0.1)).toBe(1);
    expect(suggested(CLOZE, { kind: 'cloze', blanks: [''] }, 0.1)).toBe(1);
  });

  it('calls a short answer with two of three points hard, with one forgotten', () => {
    const points = (pointsMet: number[]): Response => ({ kind: 'shortAnswer', text: '', pointsMet });
    expect([[0], [0, 1], [0, 1, 2]].map((met) => suggested(SHORT, points(met), 1))).toEqual([1, 2, 3]);
  });
});
