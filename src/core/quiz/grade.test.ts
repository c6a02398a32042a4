import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeResponse } from './grade';
import { BLANK, type Question } from './model';

const base = {
  id: 'q',
  itemId: 'i',
  origin: 'generated',
  stem: `支委平均年龄${BLANK}岁`,
  explanation: '',
  source: { start: 0, end: 1, quote: '' },
  difficulty: 1,
} as const;
const cloze = (answer: string, stem = `答：${BLANK}。`): Question => ({
  ...base,
  kind: 'cloze',
  stem,
  answer: [[answer]],
});
const isRight = (question: Question, given: string) =>
  gradeResponse(question, { kind: 'cloze', blanks: [given] }).isCorrect;
const options = ['甲', '乙', '丙', '丁', '戊'];

describe('gradeResponse on typed answers', () => {
  it.each([
    ['32', '３２'],
    ['32', '三十二'],
    ['100%', '百分之百'],
    ['5%', '百分之五'],
    ['5％', '5 %'],
    ['三会一课', '“三会一课”'],
    ['《调研报告》', '调研报告'],
    ['2021年7月1日', '2021-07-01'],
    ['二〇二一年七月一日', '2021年7月1号'],
    ['3.5万', '35000'],
    ['一亿二千万', '1.2亿'],
    ['12,500', '12500'],
    ['100余次', '100多次'],
    ['2012年至2022年', '2012年—2022年'],
    ['32岁', '32'],
    ['Deep Learning', 'deep learning'],
    ['16年', '十六年。'],
  ])('takes for %s the answer %s', (canonical, given) => {
    expect(isRight(cloze(canonical), given)).toBe(true);
  });

  it.each([
    ['32', '33'],
    ['5%', '5'],
    ['3.5万元', '3.5'],
    ['三会一课', '三会'],
    ['党章', '党'],
    ['32岁', '32次'],
    ['8月19日', '8'],
    ['1.5', '15'],
    ['32', ''],
  ])('does not take for %s the answer %s', (canonical, given) => {
    expect(isRight(cloze(canonical), given)).toBe(false);
  });

  it('takes the words after the blank along with the answer, but no other words', () => {
    const question = cloze('32', base.stem);
    expect(isRight(question, '32岁')).toBe(true);
    expect(isRight(question, '三十二岁')).toBe(true);
    expect(isRight(question, '32次')).toBe(false);
  });

  it('takes every accepted spelling, whatever the spaces and widths', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z0-9\u4e00-\u4fff]{1,9}$/), { minLength: 1, maxLength: 4 }),
        (all) => {
          const question: Question = { ...base, kind: 'cloze', answer: [all] };
          for (const one of all) expect(isRight(question, ` ${one} 。`)).toBe(true);
        },
      ),
    );
  });

  it('gives part marks for part of the blanks', () => {
    const question: Question = { ...base, kind: 'cloze', answer: [['甲'], ['乙', '2']] };
    expect(gradeResponse(question, { kind: 'cloze', blanks: ['甲', '二'] })).toEqual({
      score: 1,
      isCorrect: true,
    });
    expect(gradeResponse(question, { kind: 'cloze', blanks: ['甲', '丙'] })).toEqual({
      score: 0.5,
      isCorrect: false,
    });
    expect(gradeResponse(question, { kind: 'cloze', blanks: [] }).score).toBe(0);
  });
});

describe('gradeResponse on chosen answers', () => {
  const multiple: Question = { ...base, kind: 'multiple', options, answer: [0, 2, 3] };
  const ordering: Question = { ...base, kind: 'ordering', options, answer: [4, 2, 0, 1, 3] };
  const matching: Question = {
    ...base,
    kind: 'matching',
    options,
    matches: options,
    answer: [1, 0, 2, 4, 3],
  };

  it('takes a wrong tick off a right one, never below nothing', () => {
    const score = (...choices: number[]) => gradeResponse(multiple, { kind: 'multiple', choices }).score;
    expect(score(0, 2, 3)).toBe(1);
    expect(score(3, 0, 2)).toBe(1);
    expect(score(0, 2)).toBeCloseTo(2 / 3);
    expect(score(0, 2, 3, 1)).toBeCloseTo(2 / 3);
    expect(score(0, 1, 2, 3, 4)).toBeCloseTo(1 / 3);
    expect(score(1, 4)).toBe(0);
  });

  it('measures how much of the order is kept', () => {
    const score = (...order: number[]) => gradeResponse(ordering, { kind: 'ordering', order }).score;
    expect(score(4, 2, 0, 1, 3)).toBe(1);
    expect(score(3, 1, 0, 2, 4)).toBe(0);
    expect(score(2, 0, 1, 3, 4)).toBe(0.75);
    expect(score(4, 2)).toBe(0);
    expect(score(4, 4, 4, 4, 4)).toBe(0);
  });

  it('counts right pairs', () => {
    expect(gradeResponse(matching, { kind: 'matching', pairs: [1, 0, 2, 4, 3] }).isCorrect).toBe(true);
    expect(gradeResponse(matching, { kind: 'matching', pairs: [1, 0, null, null, 2] }).score).toBeCloseTo(
      0.4,
    );
  });

  it('keeps every score between 0 and 1, and full only for the right answer', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 6 }), (given) => {
        for (const grade of [
          gradeResponse(multiple, { kind: 'multiple', choices: given }),
          gradeResponse(ordering, { kind: 'ordering', order: given }),
          gradeResponse(matching, { kind: 'matching', pairs: given }),
        ]) {
          expect(grade.score).toBeGreaterThanOrEqual(0);
          expect(grade.score).toBeLessThanOrEqual(1);
          expect(grade.isCorrect).toBe(grade.score === 1);
        }
        const order = gradeResponse(ordering, { kind: 'ordering', order: given });
        expect(order.isCorrect).toBe(String(given) === String(ordering.answer));
      }),
    );
  });

  it('grades true/false, single choice and a short answer by its points', () => {
    const trueFalse: Question = { ...base, kind: 'trueFalse', answer: false };
    expect(gradeResponse(trueFalse, { kind: 'trueFalse', value: false }).isCorrect).toBe(true);
    const single: Question = { ...base, kind: 'single', options, answer: 2 };
    expect(gradeResponse(single, { kind: 'single', choice: -1 })).toEqual({ score: 0, isCorrect: false });
    const short: Question = {
      ...base,
      kind: 'shortAnswer',
      answer: '…',
      keyPoints: ['一', '二', '三', '四'],
    };
    expect(gradeResponse(short, { kind: 'shortAnswer', text: '', pointsMet: [0, 0, 3, 9] }).score).toBe(0.5);
  });

  it('throws when the response belongs to another kind', () => {
    expect(() => gradeResponse(multiple, { kind: 'single', choice: 0 })).toThrow(TypeError);
  });
});
