import { CONTENT_PROBLEMS, contentProblem, type QuestionContent } from '../../core/quiz/content';

/*
 * What every format carries of a question: all that a person would type, and no id. Formats turn this into
 * bytes and back; where a format cannot hold a kind, the question is named as left out, never bent.
 */

/** A question on its way into or out of a bank. */
export type PortableQuestion = QuestionContent & {
  /** Title of its section; empty where none is known. */
  readonly section: string;
  readonly tags: readonly string[];
  /** The words of the text that answer it; empty where none are known. */
  readonly quote: string;
};

/** Why an entry of a file did not become a question. */
export const ENTRY_PROBLEMS = [...CONTENT_PROBLEMS, 'kindUnknown', 'kindUnsupported', 'syntax'] as const;
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
    const problem = typeof read === 'string' ? read : contentProblem(read);
    if (problem !== null) {
      defects.push({ entry, problem, found: found || (typeof read === 'string' ? '' : read.stem) });
    } else if (typeof read !== 'string') questions.push(read);
  }
  return { questions, defects };
}
