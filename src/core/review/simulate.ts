import { type Random, shuffled } from '../random';
import { addDays, DAY_MS, type DayKey, dayKey, daysBetween, startOfDay, type UtcOffset } from '../time';
import { candidateDays, type DayWishes, dueRange, moveToDay, pickDay } from './balance';
import { createCard, type ReviewCard } from './card';
import { createScheduler } from './scheduler';

/** More cards than this are represented by as many, and the counts scaled up. */
const SAMPLE = 1500;
/** Hours after midnight at which a day's reviews are taken to happen. */
const HOUR_OF_REVIEW = 12;

/** How one reviews: what the settings of review say. */
export interface ReviewPlan extends DayWishes {
  readonly retention: number;
  readonly steps: readonly number[];
  readonly weights?: readonly number[];
  readonly dailyLimit: number;
  readonly newPerDay: number;
}

/** How many reviews one local day would bring, new questions included. */
export interface SimulatedDay {
  readonly day: DayKey;
  readonly reviews: number;
}

/**
 * Plays the coming days through with a plan: each card is recalled with the chance that FSRS gives it, and what is
 * over the day's limit waits. A guess, not a promise; the same seeded `random` gives the same one.
 *
 * @param newCount questions never met that may still come in
 */
export function simulateReviews(
  cards: readonly ReviewCard[],
  newCount: number,
  plan: ReviewPlan,
  now: number,
  days: number,
  offsetAt: UtcOffset,
  random: Random,
): readonly SimulatedDay[] {
  const scheduler = createScheduler({ ...plan, offsetAt });
  const stride = Math.max(1, Math.ceil((cards.length + Math.min(newCount, plan.newPerDay * days)) / SAMPLE));
  // By chance, not every n-th: cards made together come due in a rhythm that would show.
  const sample = stride === 1 ? cards : shuffled(cards, random).slice(0, Math.round(cards.length / stride));
  const limit = plan.dailyLimit / stride;
  const today = dayKey(now, offsetAt);
  const last = addDays(today, days - 1);
  const byDay = new Map<DayKey, ReviewCard[]>();
  const put = (card: ReviewCard, from: DayKey) => {
    const planned = dayKey(card.due, offsetAt);
    const day = planned < from ? from : planned;
    if (day > last) return;
    const there = byDay.get(day);
    if (there === undefined) byDay.set(day, [card]);
    else there.push(card);
  };
  for (const card of sample) put(card, today);

  let waitingNew = newCount / stride;
  let owedNew = 0;
  return Array.from({ length: days }, (_, index): SimulatedDay => {
    const day = addDays(today, index);
    const tomorrow = addDays(day, 1);
    const at = startOfDay(day, offsetAt) + (HOUR_OF_REVIEW * DAY_MS) / 24;
    const due = byDay.get(day) ?? [];
    byDay.delete(day);
    for (const card of due.slice(Math.ceil(limit))) put(card, tomorrow);
    owedNew += Math.min(plan.newPerDay / stride, waitingNew);
    const fresh = Math.floor(owedNew);
    owedNew -= fresh;
    waitingNew -= fresh;
    const asked = [...due.slice(0, Math.ceil(limit)), ...Array.from({ length: fresh }, () => createCard(at))];
    for (const card of asked) {
      const chance = card.lastReviewAt === null ? plan.retention : scheduler.retrievability(card, at);
      let next = scheduler.grade(card, random() < chance ? 3 : 1, at);
      // What was not recalled is asked again in the same sitting, until it is.
      for (let step = 0; step <= plan.steps.length && next.state !== 'review'; step += 1) {
        next = scheduler.grade(next, 3, Math.max(at, next.due));
      }
      const loads = new Map([...byDay].map(([key, there]) => [key, there.length] as const));
      const wanted = dayKey(next.due, offsetAt);
      const offered = candidateDays(dueRange(next, at, plan, offsetAt), wanted);
      const chosen = pickDay(offered, wanted, loads, plan.easyDays);
      if (daysBetween(day, chosen) > 0) put(moveToDay(next, chosen, at, offsetAt), tomorrow);
    }
    return { day, reviews: asked.length * stride };
  });
}
