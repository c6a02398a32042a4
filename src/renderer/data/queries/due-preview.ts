import { createCard, type Rating } from '../../../core/review/card';
import { db } from '../db';
import { planGrade } from './plan-grade';
import { getSettings } from './settings';

/** When an item would come back, by rating, if it were graded at `now`; a new item counts as met just now. */
export async function duePreview(itemId: string, now: number): Promise<Readonly<Record<Rating, number>>> {
  const [stored, settings] = await Promise.all([db.cards.get(itemId), getSettings()]);
  const card = stored ?? createCard(now);
  const due = async (rating: Rating) => (await planGrade(card, rating, now, settings)).due;
  const [again, hard, good, easy] = await Promise.all([due(1), due(2), due(3), due(4)]);
  return { 1: again, 2: hard, 3: good, 4: easy };
}
