import { type AnswerDefect, checkAnswer } from '../../core/quiz/check-answer';
import type { Question } from '../../core/quiz/model';

/*
 * What every format carries of a question: all that a person would type, and no id. Formats turn this into
 * bytes and back; where a format cannot hold a kind, the question is named as left out, never bent.
 */

type WithoutPlace<Q> = Q extends unknown ? Omit<Q, 'id' | 'itemId' | 'origin' | 'source'> : never;

/** A question's own content: stem, options, answer, explanation, difficulty. */
export type QuestionContent = WithoutPlace<Question>;

/** A question on its way into or out of a bank. */
export type PortableQuestion = QuestionContent & {
  /** Title of its section; empty where none is known. */
  readonly section: string;
  readonly tags: readonly string[];
  /** The words of the text that answer it; empty where none are known. */
  readonly quote: string;
};

/** Why an entry of a file did not become a question. */
export const ENTRY_PROBLEMS = [
  'kindUnknown',
  'kindUnsupported',
  'stemMissing',
  'answerMissing',
  'answerUnreadable',
  'answerOutOfRange',
  'optionsTooFew',
  'optionsRepeated',
  'blankCount',
  'syntax',
] as const;
export type EntryProblem = (typeof ENTRY_PROBLEMS)[number];

/** One entry that was left out. `entry` is the row of a table, else the line where the entry begins, from 1. */
export interface EntryDefect {
  readonly entry: number;
  readonly problem: EntryProblem;
  /** The words that could not be used; empty where there are none. */
  readonly found: string;
}

/** What was read from a file: the good entries, and each bad one with its place and reason. */
export interface QuestionImport {
  readonly questions: readonly PortableQuestion[];
  readonly defects: readonly EntryDefect[];
}

/** What a format wrote, and the indexes of the questions whose kind it cannot hold. */
export interface QuestionExport<T> {
  readonly output: T;
  readonly leftOut: readonly number[];
}

/** Fewest options that make a question of a kind; kinds without options are not listed. */
const MIN_OPTIONS = { single: 2, multiple: 2, ordering: 2, matching: 2 } as const;

/** The first thing that keeps a question from being asked; `null` where it is sound. */
export function problemOf(question: PortableQuestion): EntryProblem | null {
  if (question.stem.trim() === '') return 'stemMissing';
  if ('options' in question) {
    if (question.options.length < MIN_OPTIONS[question.kind]) return 'optionsTooFew';
    if (question.options.some((option) => option.trim() === '')) return 'optionsTooFew';
  }
  if (isAnswerMissing(question)) return 'answerMissing';
  const [defect] = checkAnswer(question);
  return defect ? nameOf(defect) : null;
}

function isAnswerMissing(question: PortableQuestion): boolean {
  switch (question.kind) {
    case 'multiple':
      return question.answer.length < 1;
    case 'cloze':
      return question.answer.length === 0 || question.answer.some((spellings) => spellings.length === 0);
    case 'shortAnswer':
      return question.answer.trim() === '' && question.keyPoints.length === 0;
    default:
      return false;
  }
}

function nameOf({ field, problem }: AnswerDefect): EntryProblem {
  if (problem === 'blankCount') return 'blankCount';
  if (problem === 'duplicate') return field.startsWith('answer') ? 'answerUnreadable' : 'optionsRepeated';
  return 'answerOutOfRange';
}

/** Sorts what a reader found into good questions and defects, entries in the order of the file. */
export function sortEntries(
  entries: readonly {
    readonly entry: number;
    readonly read: PortableQuestion | EntryProblem;
    readonly found?: string;
  }[],
): QuestionImport {
  const questions: PortableQuestion[] = [];
  const defects: EntryDefect[] = [];
  for (const { entry, read, found = '' } of entries) {
    const problem = typeof read === 'string' ? read : problemOf(read);
    if (problem !== null) {
      defects.push({ entry, problem, found: found || (typeof read === 'string' ? '' : read.stem) });
    } else if (typeof read !== 'string') questions.push(read);
  }
  return { questions, defects };
}
