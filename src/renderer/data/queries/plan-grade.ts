import { dueRange, moveToDay, pickDay } from '../../../core/review/balance';
import type { Rating, ReviewCard } from '../../../core/review/card';
import { createScheduler } from '../../../core/review/scheduler';
import type { Settings } from '../../../core/settings/schema';
import { addDays, dayKey, startOfDay } from '../../../core/time';
import { db } from '../db';
import { environment } from '../environment';

/**
 * The card after a recall: FSRS gives the interval, and of the days that are as good the least loaded one is taken. A
 * preview and the grade that follows it agree as long as no other card moves between them.
 *
 * @param itemId whose own present due date is no load
 */
export async function planGrade(
  itemId: string,
  card: ReviewCard,
  rating: Rating,
  now: number,
  settings: Settings,
): Promise<ReviewCard> {
  const { utcOffset } = environment();
  const wishes = {
    maximumDays: settings['review.maximumDays'],
    easyDays: settings['review.easyDays'],
    examDay: settings['review.examDay'],
  };
  const scheduler = createScheduler({
    retention: settings['review.desiredRetention'],
    maximumDays: wishes.maximumDays,
    steps: settings['review.learningSteps'],
    offsetAt: utcOffset,
  });
  const next = scheduler.grade(card, rating, now);
  const range = dueRange(next, now, wishes, utcOffset);
  if (range.first === range.last) return moveToDay(next, range.first, now, utcOffset);
  const loads = new Map<string, number>();
  await db.cards
    .where('due')
    .between(startOfDay(range.first, utcOffset), startOfDay(addDays(range.last, 1), utcOffset))
    .eachKey((due, { primaryKey }) => {
      if (primaryKey === itemId) return;
      const day = dayKey(Number(due), utcOffset);
      loads.set(day, (loads.get(day) ?? 0) + 1);
    });
  const day = pickDay(range, dayKey(next.due, utcOffset), loads, wishes.easyDays);
  return moveToDay(next, day, now, utcOffset);
}
