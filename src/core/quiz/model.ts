import type { Span } from '../text/model';

/** Kinds of knowledge point that the fact finder knows. */
export const FACT_KINDS = [
  'number',
  'date',
  'percentage',
  'quoted',
  'document',
  'person',
  'place',
  'body',
  'list',
  'enumeration',
  'definition',
  'phrase',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** A span of the text worth asking about. Offsets are UTF-16 code units into the canonical text. */
export interface Fact extends Span {
  readonly kind: FactKind;
  readonly text: string;
  readonly sentence: Span;
  /** Higher is more worth asking; comparable within one text only. */
  readonly score: number;
  /** The items of a list or an enumeration, in the order of the text. */
  readonly items?: readonly (Span & { readonly text: string })[];
}

export const QUESTION_KINDS = [
  'single',
  'multiple',
  'trueFalse',
  'cloze',
  'ordering',
  'matching',
  'shortAnswer',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** The mark of a blank in the stem of a cloze. */
export const BLANK = '____';

/** Where the answer stands in the text. */
export interface SourceSpan extends Span {
  readonly quote: string;
}

interface QuestionBase {
  /** Follows from (case, kind, answer span) for generated questions, so that a rebuilt bank keeps its history. */
  readonly id: string;
  /** The memory item: all renderings of one fact share it, and with it one FSRS card. */
  readonly itemId: string;
  readonly origin: 'curated' | 'generated' | 'user';
  readonly stem: string;
  readonly explanation: string;
  readonly source: SourceSpan;
  /** 1 easy, 2 middling, 3 hard. */
  readonly difficulty: 1 | 2 | 3;
}

export type Question = QuestionBase &
  (
    | { readonly kind: 'single'; readonly options: readonly string[]; readonly answer: number }
    | { readonly kind: 'multiple'; readonly options: readonly string[]; readonly answer: readonly number[] }
    | { readonly kind: 'trueFalse'; readonly answer: boolean }
    /** One entry per blank: the spellings accepted, the canonical one first. */
    | { readonly kind: 'cloze'; readonly answer: readonly (readonly string[])[] }
    /** `options` as shown; `answer` lists their indexes in the right order. */
    | { readonly kind: 'ordering'; readonly options: readonly string[]; readonly answer: readonly number[] }
    /** `answer[i]` is the index in `matches` that belongs to `options[i]`. */
    | {
        readonly kind: 'matching';
        readonly options: readonly string[];
        readonly matches: readonly string[];
        readonly answer: readonly number[];
      }
    /** Graded by oneself against the key points. */
    | { readonly kind: 'shortAnswer'; readonly answer: string; readonly keyPoints: readonly string[] }
  );

/** What a learner gave, by kind of question; `null` in an array is a place left empty. */
export type Response =
  | { readonly kind: 'single'; readonly choice: number }
  | { readonly kind: 'multiple'; readonly choices: readonly number[] }
  | { readonly kind: 'trueFalse'; readonly value: boolean }
  | { readonly kind: 'cloze'; readonly blanks: readonly string[] }
  | { readonly kind: 'ordering'; readonly order: readonly number[] }
  | { readonly kind: 'matching'; readonly pairs: readonly (number | null)[] }
  | { readonly kind: 'shortAnswer'; readonly text: string; readonly pointsMet: readonly number[] };

/** `score` is 0…1; `isCorrect` only for a full score. */
export interface Grade {
  readonly isCorrect: boolean;
  readonly score: number;
}

/** Why a draft question was thrown away. */
export const GATES = [
  'ambiguousAnswer',
  'answerInStem',
  'tooLittleContext',
  'danglingReference',
  'noPredicate',
  'tooFewDistractors',
  'distractorTrue',
  'erratum',
  'furniture',
  'nearDuplicate',
] as const;
export type Gate = (typeof GATES)[number];

/** All that is built from one text. Facts and questions are best first. */
export interface Bank {
  readonly facts: readonly Fact[];
  readonly questions: readonly Question[];
  readonly rejected: Readonly<Record<Gate, number>>;
}
