import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../quiz/model';
import { MINUTE_MS } from '../time';
import { advanceClock, LONGEST_TICK_MS, warningAt } from './clock';
import { markResponse } from './mark';
import { CHOICE_SCORINGS, type PaperSource } from './model';
import { buildPaper } from './paper';
import { markPaper, marksByKind, marksBySection, paperResult } from './report';

const base = {
  origin: 'generated',
  stem: '题干',
  explanation: '见原文',
  difficulty: 1,
} as const;

function source(id: string, kind: 'single' | 'multiple' | 'trueFalse', itemId = id, at = 0): PaperSource {
  const shared = { ...base, id, itemId, source: { start: at, end: at + 2, quote: '原文' } };
  const question: Question =
    kind === 'trueFalse'
      ? { ...shared, kind, answer: true }
      : kind === 'single'
        ? { ...shared, kind, options: ['甲', '乙', '丙'], answer: 1 }
        : { ...shared, kind, options: ['甲', '乙', '丙', '丁'], answer: [0, 1, 2] };
  return { caseId: 'c', sectionId: at < 100 ? 's1' : 's2', question };
}

const multiple = source('m', 'multiple').question;
const ticks = (...choices: number[]) => ({ kind: 'multiple', choices }) as const;

describe('marking a multiple choice question worth 3', () => {
  it.each([
    ['allOrNothing', [0, 1, 2], 3],
    ['allOrNothing', [0, 1], 0],
    ['partMarks', [0, 1, 2], 3],
    ['partMarks', [0, 1], 2],
    ['partMarks', [0], 1],
    ['fixed', [0, 1, 2], 3],
    ['fixed', [0, 1], 1.5],
    ['fixed', [0], 1.5],
    ['allOrNothing', [0, 1, 3], 0],
    ['partMarks', [0, 1, 3], 0],
    ['fixed', [0, 1, 2, 3], 0],
    ['fixed', [], 0],
  ] as const)('%s gives %j %d marks', (scoring, choices, earned) => {
    expect(markResponse(multiple, ticks(...choices), 3, scoring).earned).toBe(earned);
  });

  it('never gives more than the marks, all of them only for all right ticks, none for a wrong one', () => {
    const answers = fc.uniqueArray(fc.nat(4), { minLength: 1, maxLength: 5 });
    const given = fc.uniqueArray(fc.nat(4), { maxLength: 5 });
    fc.assert(
      fc.property(answers, given, fc.integer({ min: 1, max: 20 }), (answer, choices, marks) => {
        const question = {
          ...base,
          ...source('m', 'multiple').question,
          kind: 'multiple',
          answer,
        } as Question;
        const isWhole = answer.length === choices.length && answer.every((one) => choices.includes(one));
        const hasWrong = choices.some((one) => !answer.includes(one));
        for (const scoring of CHOICE_SCORINGS) {
          const { earned, isCorrect } = markResponse(question, ticks(...choices), marks, scoring);
          expect(isCorrect).toBe(isWhole);
          expect(earned === marks).toBe(isWhole);
          if (hasWrong) expect(earned).toBe(0);
        }
        const strict = markResponse(question, ticks(...choices), marks, 'allOrNothing').earned;
        const lenient = markResponse(question, ticks(...choices), marks, 'partMarks').earned;
        expect(lenient).toBeGreaterThanOrEqual(strict);
      }),
    );
  });
});

describe('a paper', () => {
  const kinds = ['single', 'multiple', 'trueFalse'] as const;
  const pools = fc.array(fc.tuple(fc.constantFrom(...kinds), fc.nat(30)), { maxLength: 60 });

  it('keeps its parts, its counts and one question an item; the same again for the same seed', () => {
    fc.assert(
      fc.property(pools, fc.nat(), fc.nat(8), (drawn, seed, count) => {
        const pool = drawn.map(([kind, item], index) => source(`q${index}`, kind, `i${item}`));
        const parts = kinds.map((kind, index) => ({ kind, count, marks: index + 1 }));
        const items = buildPaper(pool, parts, seed);
        expect(buildPaper([...pool].reverse(), parts, seed)).toEqual(items);
        expect(new Set(items.map(({ question }) => question.itemId)).size).toBe(items.length);
        const order = items.map(({ question, marks }) => [
          kinds.findIndex((kind) => kind === question.kind),
          marks,
        ]);
        expect(order).toEqual([...order].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)));
        for (const [index, marks] of order) expect(marks).toBe((index ?? 0) + 1);
        for (const kind of kinds) {
          expect(items.filter(({ question }) => question.kind === kind).length).toBeLessThanOrEqual(count);
        }
      }),
    );
  });

  it('lets each kind go short where there are fewer items than questions wanted', () => {
    const facts = Array.from({ length: 20 }, (_, index) => `item-${index}`);
    const pool = facts.flatMap((item) => [
      source(`${item}-s`, 'single', item),
      source(`${item}-m`, 'multiple', item),
      source(`${item}-t`, 'trueFalse', item),
    ]);
    const parts = (['single', 'multiple', 'trueFalse'] as const).map((kind) => ({
      kind,
      count: 12,
      marks: 2,
    }));
    const items = buildPaper(pool, parts, 3);
    expect(items).toHaveLength(facts.length);
    for (const { kind } of parts) {
      expect(items.filter(({ question }) => question.kind === kind).length).toBeGreaterThanOrEqual(5);
    }
  });

  it('is shorter where the pool is', () => {
    const items = buildPaper([source('a', 'single')], [{ kind: 'single', count: 5, marks: 2 }], 1);
    expect(items.map(({ question, marks }) => [question.id, marks])).toEqual([['a', 2]]);
  });
});

describe('a report', () => {
  const items = [
    { ...source('b', 'single', 'b', 200), marks: 2 },
    { ...source('m', 'multiple'), marks: 3 },
    { ...source('t', 'trueFalse'), marks: 1 },
  ];
  const marked = markPaper(
    items,
    [
      { questionId: 'b', response: { kind: 'single', choice: 1 } },
      { questionId: 'm', response: ticks(0) },
      { questionId: 't', response: null },
    ],
    'partMarks',
  );

  it('adds up to the whole by kind and by section, sections in the order of the text', () => {
    expect(paperResult(marked)).toEqual({ score: 3, maxScore: 6, right: 1, asked: 3 });
    expect([...marksByKind(marked)].map(([kind, { earned, full }]) => [kind, earned, full])).toEqual([
      ['single', 2, 2],
      ['multiple', 1, 3],
      ['trueFalse', 0, 1],
    ]);
    expect(marksBySection(marked).map(({ sectionId, earned, full }) => [sectionId, earned, full])).toEqual([
      ['s1', 1, 4],
      ['s2', 2, 2],
    ]);
  });

  it('tells what was left out from what was wrong', () => {
    expect(marked.map(({ isAnswered }) => isAnswered)).toEqual([true, true, false]);
  });
});

describe('the clock of an exam', () => {
  it('takes no time for a computer that slept, and stops at the limit', () => {
    expect(advanceClock(1000, 500, MINUTE_MS)).toBe(1500);
    expect(advanceClock(1000, 60 * MINUTE_MS, 90 * MINUTE_MS)).toBe(1000 + LONGEST_TICK_MS);
    expect(advanceClock(1000, -500, MINUTE_MS)).toBe(1000);
    expect(advanceClock(MINUTE_MS - 1, 1000, MINUTE_MS)).toBe(MINUTE_MS);
  });

  it('warns five minutes and one minute before the end, and never at the start', () => {
    const at = (leftMinutes: number) => warningAt((30 - leftMinutes) * MINUTE_MS, 30 * MINUTE_MS);
    expect([30, 5.1, 5, 2, 1, 0].map(at)).toEqual([
      null,
      null,
      5 * MINUTE_MS,
      5 * MINUTE_MS,
      MINUTE_MS,
      MINUTE_MS,
    ]);
    expect(warningAt(0, 5 * MINUTE_MS)).toBeNull();
  });
});
