import { groupBy } from '../group-by';
import type { QuestionKind } from '../quiz/model';
import { type Mark, markResponse, roundMarks } from './mark';
import type { ChoiceScoring, PaperItem, PaperResponse, SessionResult } from './model';

/** A question of a paper with what it earned. */
export interface MarkedItem extends Mark {
  readonly item: PaperItem;
  readonly isAnswered: boolean;
}

/** Marks added up over a group of questions. */
export interface MarkSum {
  readonly asked: number;
  readonly right: number;
  readonly earned: number;
  readonly full: number;
}

/** Marks every question of a paper, in its order. */
export function markPaper(
  items: readonly PaperItem[],
  responses: readonly PaperResponse[],
  scoring: ChoiceScoring,
): readonly MarkedItem[] {
  const given = new Map(responses.map(({ questionId, response }) => [questionId, response]));
  return items.map((item) => {
    const response = given.get(item.question.id) ?? null;
    const mark = markResponse(item.question, response, item.marks, scoring);
    return { item, isAnswered: response !== null, ...mark };
  });
}

/** Adds up all marks of a paper. */
export function paperResult(marked: readonly MarkedItem[]): SessionResult {
  const { earned, full, right, asked } = sumMarks(marked);
  return { score: earned, maxScore: full, right, asked };
}

/** Adds up by kind of question, in the order of the paper. */
export function marksByKind(marked: readonly MarkedItem[]): ReadonlyMap<QuestionKind, MarkSum> {
  return sumBy(marked, ({ item }) => item.question.kind);
}

/** A case's section, named apart from those of other cases. */
export interface SectionMarks extends MarkSum {
  readonly caseId: string;
  readonly sectionId: string;
}

/** Adds up by section, in the order of their first question's place in its text. */
export function marksBySection(marked: readonly MarkedItem[]): readonly SectionMarks[] {
  const inText = [...marked].sort(
    (a, b) =>
      (a.item.caseId < b.item.caseId ? -1 : a.item.caseId > b.item.caseId ? 1 : 0) ||
      a.item.question.source.start - b.item.question.source.start,
  );
  const groups = groupBy(inText, ({ item }) => JSON.stringify([item.caseId, item.sectionId]));
  return [...groups.values()].flatMap((group) => {
    const first = group[0];
    if (first === undefined) return [];
    const { caseId, sectionId } = first.item;
    return [{ caseId, sectionId, ...sumMarks(group) }];
  });
}

function sumBy<K>(marked: readonly MarkedItem[], keyOf: (one: MarkedItem) => K): ReadonlyMap<K, MarkSum> {
  return new Map([...groupBy(marked, keyOf)].map(([key, group]) => [key, sumMarks(group)]));
}

function sumMarks(marked: readonly MarkedItem[]): MarkSum {
  return {
    asked: marked.length,
    right: marked.filter(({ isCorrect }) => isCorrect).length,
    earned: roundMarks(marked.reduce((sum, { earned }) => sum + earned, 0)),
    full: roundMarks(marked.reduce((sum, { item }) => sum + item.marks, 0)),
  };
}
