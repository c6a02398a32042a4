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
  const [cases, cards] = await Promise.all([db.cases.where({ deletedAt: 0 }).toArray(), db.cards.toArray()]);
  const items = new Set<string>();
  for (const { id: caseId, archivedAt } of cases) {
    if (archivedAt !== 0) continue;
    // One case after another: the questions of many years must not all be in memory.
    for (const { state, itemId } of await db.questions.where({ caseId }).toArray()) {
      if (isAsked(state)) items.add(itemId);
    }
  }
  const asked = cards.filter(({ id }) => items.has(id));
  return { cards: asked, newCount: items.size - asked.length };
}
