import { candidateDays, dueRange, moveToDay, pickDay } from '../../../core/review/balance';
import type { Rating, ReviewCard } from '../../../core/review/card';
import { createScheduler } from '../../../core/review/scheduler';
import type { Settings } from '../../../core/settings/schema';
import { type DayKey, dayKey } from '../../../core/time';
import { environment } from '../environment';
import { dueOn } from './due-load';

/**
 * The card after a recall: FSRS gives the interval, and of the days that are as good the least loaded one is taken. A
 * preview and the grade that follows it agree as long as no other card moves between them.
 *
 * @param card its own present due date is no load
 */
export async function planGrade(
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
  const own = dayKey(card.due, utcOffset);
  const loads = await Promise.all(
    days.map(async (day): Promise<readonly [DayKey, number]> => {
      // A card not stored yet is due today, which no load is asked of.
      return [day, (await dueOn(day)) - (own === day ? 1 : 0)];
    }),
  );
  return moveToDay(next, pickDay(days, wanted, new Map(loads), wishes.easyDays), now, utcOffset);
}
