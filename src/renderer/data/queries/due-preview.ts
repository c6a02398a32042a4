import { createCard, type Rating } from '../../../core/review/card';
import { createScheduler } from '../../../core/review/scheduler';
import { db } from '../db';
import { environment } from '../environment';
import { getSettings } from './settings';

/** When an item would come back, by rating, if it were graded at `now`; a new item counts as met just now. */
export async function duePreview(itemId: string, now: number): Promise<Readonly<Record<Rating, number>>> {
  const [card, settings] = await Promise.all([db.cards.get(itemId), getSettings()]);
  const scheduler = createScheduler({
    retention: settings['review.desiredRetention'],
    offsetAt: environment().utcOffset,
  });
  return scheduler.preview(card ?? createCard(now), now);
}
