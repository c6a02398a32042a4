import type { QuestionKind } from '../../../../core/quiz/model';
import type { MistakeItem } from '../../../data/queries/mistakes';

/** The choice of a filter that lets everything through. */
export const ANY = 'any' as const;

/** What of the book is shown. */
export interface MistakeFilter {
  /** Those that left the book, instead of those in it. */
  readonly isCleared: boolean;
  readonly caseId: string;
  /** A section's key: ids of sections are unique within a case only. */
  readonly sectionId: string;
  readonly kind: QuestionKind | typeof ANY;
}

/** The mistakes that a filter lets through, in their order. */
export function filterMistakes(
  mistakes: readonly MistakeItem[],
  { isCleared, caseId, sectionId, kind }: MistakeFilter,
): readonly MistakeItem[] {
  return mistakes.filter(
    (one) =>
      (one.clearedAt !== null) === isCleared &&
      (caseId === ANY || one.row.caseId === caseId) &&
      (sectionId === ANY || sectionKey(one) === sectionId) &&
      (kind === ANY || one.row.question.kind === kind),
  );
}

/** What the filters can be set to: only what is in the book, sections in the order of the text. */
export function optionsOf(mistakes: readonly MistakeItem[], { caseId }: MistakeFilter) {
  const inCase = mistakes.filter((one) => caseId === ANY || one.row.caseId === caseId);
  const inText = [...inCase].sort((a, b) => a.row.question.source.start - b.row.question.source.start);
  const sections = new Map(
    inText.map((one) => [
      sectionKey(one),
      { key: sectionKey(one), caseId: one.row.caseId, sectionId: one.row.sectionId },
    ]),
  );
  return {
    caseIds: [...new Set(mistakes.map((one) => one.row.caseId))],
    sections: [...sections.values()],
    kinds: [...new Set(inCase.map((one) => one.row.question.kind))],
  };
}

function sectionKey({ row }: MistakeItem): string {
  return `${row.caseId}/${row.sectionId}`;
}
