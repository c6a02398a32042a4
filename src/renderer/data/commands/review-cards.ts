import { createCard } from '../../../core/review/card';
import { endOfDay } from '../../../core/time';
import { db } from '../db';
import { environment } from '../environment';
import type { CardRow } from '../rows';

/**
 * Gives a memory item its card when it is first answered in practice; inside the caller's transaction.
 * The practice answer itself is not graded as a review: it comes minutes after reading and says little about
 * memory. It only sets when the item is first reviewed: at once after a wrong answer, from the next local day
 * after a right one. An item that has a card keeps it as it is.
 */
export async function introduceItem(
  itemId: string,
  caseId: string,
  isCorrect: boolean,
  now: number,
): Promise<void> {
  if ((await db.cards.get(itemId)) !== undefined) return;
  const due = isCorrect ? endOfDay(now, environment().utcOffset) : now;
  await db.cards.add(cardRow(itemId, caseId, due, now));
}

/** The row of a card never graded. */
export function cardRow(itemId: string, caseId: string, due: number, now: number): CardRow {
  return { id: itemId, caseId, ...createCard(due), updatedAt: now };
}
