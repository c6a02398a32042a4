import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from './model';
import { PAPER_FORMS, setPaper } from './printed-paper';

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

function itemsOf(seed: number, form: 'A' | 'B', questions = QUESTIONS) {
  return setPaper(questions, { count: 12, seed, form }).flatMap(({ items }) => items);
}

describe('setPaper', () => {
  it('gives the same paper for the same seed, whatever order the bank is in', () => {
    expect(itemsOf(7, 'A', QUESTIONS.toReversed())).toEqual(itemsOf(7, 'A'));
  });

  it('numbers through, and shuffles the other form differently', () => {
    expect(itemsOf(7, 'B').map(({ number }) => number)).toEqual(
      Array.from({ length: 12 }, (_, at) => at + 1),
    );
    expect(itemsOf(7, 'B')).not.toEqual(itemsOf(7, 'A'));
    expect(itemsOf(8, 'A')).not.toEqual(itemsOf(7, 'A'));
  });

  it('draws the same questions for both forms', () => {
    const stems = QUESTIONS.map((question) => ({ ...question, stem: question.id }));
    const drawn = (form: 'A' | 'B') =>
      itemsOf(7, form, stems)
        .map(({ stem }) => stem)
        .toSorted();
    expect(drawn('A')).toEqual(drawn('B'));
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
