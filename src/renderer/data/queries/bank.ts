import { type ItemStatistics, itemStatistics } from '../../../core/quiz/item-statistics';
import { db } from '../db';

/** How each question of a case did, by question id; those never asked are missing. Sittings over all cases count. */
export async function questionStatistics(caseId: string): Promise<ReadonlyMap<string, ItemStatistics>> {
  return itemStatistics(await db.answers.where({ caseId }).toArray());
}
