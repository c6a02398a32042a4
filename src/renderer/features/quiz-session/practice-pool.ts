import type { QuestionKind } from '../../../core/quiz/model';
import { isAsked } from '../../data/question-state';
import type { QuestionRow } from '../../data/rows';

/** What of a bank is practised. */
export interface PracticeFilter {
  /** None: all kinds. */
  readonly kinds: readonly QuestionKind[];
  /** Empty: with any tag or none. */
  readonly tag: string;
  /** The memory items practised; `null` for all. */
  readonly items: ReadonlySet<string> | null;
}

export const WHOLE_BANK: PracticeFilter = { kinds: [], tag: '', items: null };

/** The questions that a filter lets through, of those that are asked at all. */
export function practicePool(
  rows: readonly QuestionRow[],
  { kinds, tag, items }: PracticeFilter,
): readonly QuestionRow[] {
  return rows.filter(
    (row) =>
      isAsked(row.state) &&
      (kinds.length === 0 || kinds.includes(row.question.kind)) &&
      (tag === '' || (row.tags ?? []).includes(tag)) &&
      (items === null || items.has(row.itemId)),
  );
}

/** How many questions a practice over a pool can have: one a memory item. */
export function mostQuestions(pool: readonly QuestionRow[]): number {
  return new Set(pool.map(({ itemId }) => itemId)).size;
}
