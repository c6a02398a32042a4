import type { QuestionKind } from '../../../core/quiz/model';
import { fold } from '../../../core/search/fold';
import type { QuestionRow } from '../../data/rows';

/** The choice of a filter that lets everything through. */
export const ANY = 'any' as const;

export const LISTED_STATES = ['active', 'approved', 'suspended'] as const;
export const DIFFICULTIES = ['1', '2', '3'] as const;

/** What of a bank is shown. */
export interface BankFilter {
  readonly text: string;
  readonly kind: QuestionKind | typeof ANY;
  readonly sectionId: string;
  readonly difficulty: (typeof DIFFICULTIES)[number] | typeof ANY;
  readonly state: (typeof LISTED_STATES)[number] | typeof ANY;
  readonly tag: string;
}

export const NO_FILTER: BankFilter = {
  text: '',
  kind: ANY,
  sectionId: ANY,
  difficulty: ANY,
  state: ANY,
  tag: ANY,
};

/** The questions that a filter lets through, in their order; words are found whatever their script or width. */
export function filterBank(
  rows: readonly QuestionRow[],
  { text, kind, sectionId, difficulty, state, tag }: BankFilter,
): readonly QuestionRow[] {
  const wanted = fold(text.trim()).text;
  return rows.filter(
    (row) =>
      (kind === ANY || row.question.kind === kind) &&
      (sectionId === ANY || row.sectionId === sectionId) &&
      (difficulty === ANY || String(row.question.difficulty) === difficulty) &&
      (state === ANY || row.state === state) &&
      (tag === ANY || (row.tags ?? []).includes(tag)) &&
      (wanted === '' || fold(wordsOf(row)).text.includes(wanted)),
  );
}

/** The tags in use, in alphabetical order. */
export function tagsInUse(rows: readonly QuestionRow[]): readonly string[] {
  return [...new Set(rows.flatMap(({ tags = [] }) => tags))].toSorted((a, b) => a.localeCompare(b));
}

/** Everything that is written in a question, a line each. */
function wordsOf({ question, tags = [] }: QuestionRow): string {
  const options = 'options' in question ? question.options : [];
  const matches = question.kind === 'matching' ? question.matches : [];
  const answers =
    question.kind === 'cloze'
      ? question.answer.flat()
      : question.kind === 'shortAnswer'
        ? [question.answer, ...question.keyPoints]
        : [];
  return [question.stem, ...options, ...matches, ...answers, question.explanation, ...tags].join('\n');
}
