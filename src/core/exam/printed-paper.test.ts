import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../quiz/model';
import { PAPER_FORMS, printPaper } from './printed-paper';

const BASE = {
  itemId: '',
  origin: 'user',
  stem: '题',
  explanation: '',
  difficulty: 2,
  source: { start: 0, end: 0, quote: '' },
} as const;

const QUESTIONS: readonly Question[] = Array.from({ length: 24 }, (_, number): Question => {
  const id = `q${number}`;
  if (number % 3 === 0) {
    return { ...BASE, id, kind: 'single', options: ['甲', '乙', '丙', '丁'], answer: 2 };
  }
  if (number % 3 === 1) {
    return {
      ...BASE,
      id,
      kind: 'matching',
      options: ['一', '二'],
      matches: ['子', '丑', '寅'],
      answer: [1, 2],
    };
  }
  return { ...BASE, id, kind: 'ordering', options: ['乙', '甲', '丙'], answer: [1, 0, 2] };
});

const PAPER = QUESTIONS.slice(0, 12).map((question) => ({
  caseId: 'c',
  sectionId: 's',
  question,
  marks: question.kind === 'single' ? 2 : 5,
}));

function itemsOf(seed: number, form: 'A' | 'B', paper = PAPER) {
  return printPaper(paper, { seed, form }).flatMap(({ items }) => items);
}

describe('printPaper', () => {
  it('gives the same paper for the same seed, whatever order the questions are in', () => {
    expect(itemsOf(7, 'A', PAPER.toReversed())).toEqual(itemsOf(7, 'A'));
  });

  it('numbers through, and shuffles the other form differently', () => {
    expect(itemsOf(7, 'B').map(({ number }) => number)).toEqual(
      Array.from({ length: 12 }, (_, at) => at + 1),
    );
    expect(itemsOf(7, 'B')).not.toEqual(itemsOf(7, 'A'));
    expect(itemsOf(8, 'A')).not.toEqual(itemsOf(7, 'A'));
  });

  it('has the same questions on both forms, by kind and with their marks', () => {
    const stems = PAPER.map((item) => ({ ...item, question: { ...item.question, stem: item.question.id } }));
    const drawn = (form: 'A' | 'B') =>
      itemsOf(7, form, stems)
        .map(({ stem }) => stem)
        .toSorted();
    expect(drawn('A')).toEqual(drawn('B'));
    const parts = printPaper(PAPER, { seed: 7, form: 'B' });
    expect(parts.map(({ kind, marks, items }) => [kind, marks, items.length])).toEqual([
      ['single', 2, 4],
      ['ordering', 5, 4],
      ['matching', 5, 4],
    ]);
  });

  it('keeps the key true whatever the shuffle', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), fc.constantFrom(...PAPER_FORMS), (seed, form) => {
        for (const { kind, options, matches, key } of itemsOf(seed, form)) {
          const at = (letter: string | undefined) => (letter?.charCodeAt(0) ?? 0) - 65;
          if (kind === 'single') expect(options[at(key[0])]).toBe('丙');
          if (kind === 'ordering') {
            expect([...(key[0] ?? '')].map((letter) => options[at(letter)])).toEqual(['甲', '乙', '丙']);
          }
          if (kind === 'matching') {
            expect(key.map((pair) => matches[at(pair[1])])).toEqual(['丑', '寅']);
          }
        }
      }),
    );
  });
});
