import { candidateDays, dueRange, moveToDay, pickDay } from '../../../core/review/balance';
import type { Rating, ReviewCard } from '../../../core/review/card';
import { createScheduler } from '../../../core/review/scheduler';
import type { Settings } from '../../../core/settings/schema';
import { addDays, type DayKey, dayKey, startOfDay } from '../../../core/time';
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
    weights: settings['review.weights'],
    offsetAt: utcOffset,
  });
  const next = scheduler.grade(card, rating, now);
  const range = dueRange(next, now, wishes, utcOffset);
  if (range.first === range.last) return moveToDay(next, range.first, now, utcOffset);
  const wanted = dayKey(next.due, utcOffset);
  const days = candidateDays(range, wanted);
  const own = (await db.cards.get(itemId))?.due;
  const loads = await Promise.all(
    days.map(async (day): Promise<readonly [DayKey, number]> => {
      const isOwn = own !== undefined && dayKey(own, utcOffset) === day;
      return [day, (await dueOn(day)) - (isOwn ? 1 : 0)];
    }),
  );
  return moveToDay(next, pickDay(days, wanted, new Map(loads), wishes.easyDays), now, utcOffset);
}

/** How many cards are due on a local day; counted by the index, none is read. */
function dueOn(day: DayKey): Promise<number> {
  const { utcOffset } = environment();
  return db.cards
    .where('due')
    .between(startOfDay(day, utcOffset), startOfDay(addDays(day, 1), utcOffset))
    .count();
}
