import type { ReviewCard } from '../../../core/review/card';
import { db } from '../db';
import { isAsked } from '../question-state';

/** What a guess at the coming reviews is made from. */
export interface WorkloadMaterial {
  /** The cards that are asked. */
  readonly cards: readonly ReviewCard[];
  /** Items never met. */
  readonly newCount: number;
}

/** The cards and unmet items of the cases on the shelf; those of cases set aside rest. */
export async function workloadMaterial(): Promise<WorkloadMaterial> {
  const [cases, questions, cards] = await Promise.all([
    db.cases.where({ deletedAt: 0 }).toArray(),
    db.questions.toArray(),
    db.cards.toArray(),
  ]);
  const shelf = new Set(cases.filter(({ archivedAt }) => archivedAt === 0).map(({ id }) => id));
  const items = new Set(
    questions.filter((row) => isAsked(row.state) && shelf.has(row.caseId)).map(({ itemId }) => itemId),
  );
  const asked = cards.filter(({ id }) => items.has(id));
  return { cards: asked, newCount: items.size - asked.length };
}
