import { type ItemStatistics, itemStatistics } from '../../../core/quiz/item-statistics';
import { weakItems } from '../../../core/quiz/weak-spots';
import { db } from '../db';

/** How each question of a case did, by question id; those never asked are missing. Sittings over all cases count. */
export async function questionStatistics(caseId: string): Promise<ReadonlyMap<string, ItemStatistics>> {
  return itemStatistics(await db.answers.where({ caseId }).toArray());
}

/** The memory items of a case that one is not sure of, the weakest first. */
export async function caseWeakItems(caseId: string): Promise<ReadonlySet<string>> {
  const [answers, questions] = await Promise.all([
    db.answers.where({ caseId }).toArray(),
    db.questions.where({ caseId }).toArray(),
  ]);
  return new Set(weakItems(answers, new Map(questions.map(({ id, itemId }) => [id, itemId]))));
}
