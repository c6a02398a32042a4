import { createRandom, shuffled } from '../random';
import { hashNumber } from '../quiz/content-hash';
import { type Question, QUESTION_KINDS, type QuestionKind } from '../quiz/model';
import type { PaperItem } from './model';

export const PAPER_FORMS = ['A', 'B'] as const;
export type PaperForm = (typeof PAPER_FORMS)[number];

/** A question as it stands on paper. */
export interface PrintedItem {
  /** From 1 through the whole paper. */
  readonly number: number;
  readonly kind: QuestionKind;
  readonly stem: string;
  /** In the order printed, lettered from A; the left sides of a matching, numbered from 1. */
  readonly options: readonly string[];
  /** The right sides of a matching, lettered from A. */
  readonly matches: readonly string[];
  /** Letters, words or truth, as one writes the answer; several blanks and pairs are parts. */
  readonly key: readonly string[];
  /** For true/false alone. */
  readonly isTrue: boolean | null;
  readonly explanation: string;
}

/** The questions of one kind and worth, in the order printed. */
export interface PrintedPart {
  readonly kind: QuestionKind;
  /** What each of them earns. */
  readonly marks: number;
  readonly items: readonly PrintedItem[];
}

/**
 * Prints a paper that was drawn, such as by `buildPaper`: grouped by kind, whatever order it is in; order and options
 * are shuffled for each form. The same paper, seed and form give the same print on every machine.
 */
export function printPaper(
  paper: readonly PaperItem[],
  { seed, form }: { readonly seed: number; readonly form: PaperForm },
): readonly PrintedPart[] {
  const byId = paper.toSorted((a, b) => (a.question.id < b.question.id ? -1 : 1));
  const mixed = shuffled(byId, createRandom(hashNumber(form, seed)));
  let number = 0;
  return QUESTION_KINDS.flatMap((kind) => {
    const ofKind = mixed.filter(({ question }) => question.kind === kind);
    const items = ofKind.map(({ question }) => {
      number += 1;
      return printed(question, number, hashNumber(`${form}${question.id}`, seed));
    });
    const [first] = ofKind;
    return first === undefined ? [] : [{ kind, marks: first.marks, items }];
  });
}

function printed(question: Question, number: number, seed: number): PrintedItem {
  const { kind, stem, explanation } = question;
  const item = { number, kind, stem, explanation, options: [], matches: [], key: [], isTrue: null };
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const order = orderOf(question.options, seed);
      const right = [question.answer].flat();
      const letters = order.flatMap((index, place) => (right.includes(index) ? [letterAt(place)] : []));
      return { ...item, options: inOrder(question.options, order), key: [letters.join('')] };
    }
    case 'ordering': {
      const order = orderOf(question.options, seed);
      const letters = question.answer.map((index) => letterAt(order.indexOf(index)));
      return { ...item, options: inOrder(question.options, order), key: [letters.join('')] };
    }
    case 'matching': {
      const order = orderOf(question.matches, seed);
      const key = question.answer.map((match, index) => `${index + 1}${letterAt(order.indexOf(match))}`);
      return { ...item, options: question.options, matches: inOrder(question.matches, order), key };
    }
    case 'trueFalse':
      return { ...item, isTrue: question.answer };
    case 'cloze':
      return { ...item, key: question.answer.map((spellings) => spellings.join(' / ')) };
    case 'shortAnswer':
      return { ...item, key: [question.answer, ...question.keyPoints].filter((line) => line !== '') };
  }
}

function orderOf(items: readonly string[], seed: number): readonly number[] {
  return shuffled(
    items.map((_, index) => index),
    createRandom(seed),
  );
}

function inOrder(items: readonly string[], order: readonly number[]): readonly string[] {
  return order.map((index) => items[index] ?? '');
}

function letterAt(place: number): string {
  return String.fromCharCode(65 + place);
}
