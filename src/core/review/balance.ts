import { get_fuzz_range } from 'ts-fsrs';
import { addDays, type DayKey, dayKey, daysBetween, startOfDay, type UtcOffset } from '../time';
import type { ReviewCard } from './card';

/*
 * Days that a planned review may move to. FSRS gives one day; within its fuzz range (as in Anki) any other is as
 * good for memory, so that the least loaded one is taken, easy days counting as fuller than they are.
 */

/** Shorter intervals stay where they are: they have no fuzz range. */
const LEAST_DAYS = 3;
/** How many days before an exam the last reviews are spread over. */
const EXAM_SPREAD = 7;
/** The most days that a review is offered. */
const MOST_CANDIDATES = 12;
/** An easy day is chosen when it has less than a third of another's load. */
const EASY_WEIGHT = 3;

/** What a learner wants of the days to come. */
export interface DayWishes {
  readonly maximumDays: number;
  /** 0 Sunday to 6 Saturday. */
  readonly easyDays: readonly number[];
  /** A local day; empty where there is no exam. */
  readonly examDay: DayKey;
}

/** The days, both included, that a review may be planned for. */
export interface DayRange {
  readonly first: DayKey;
  readonly last: DayKey;
}

/**
 * Where a card that was just graded may go. Before an exam it comes back by the day before it at the latest, so that
 * what is graded until then is recalled once more; a learning step or a short interval has one day only.
 */
export function dueRange(
  card: ReviewCard,
  now: number,
  { maximumDays, examDay }: DayWishes,
  offsetAt: UtcOffset,
): DayRange {
  const today = dayKey(now, offsetAt);
  const day = dayKey(card.due, offsetAt);
  if (card.state !== 'review') return { first: day, last: day };
  const lastBefore = examDay === '' ? '' : addDays(examDay, -1);
  if (lastBefore > today && day > lastBefore) {
    const tomorrow = addDays(today, 1);
    const first = addDays(lastBefore, 1 - EXAM_SPREAD);
    return { first: first > tomorrow ? first : tomorrow, last: lastBefore };
  }
  const interval = daysBetween(today, day);
  if (interval < LEAST_DAYS) return { first: day, last: day };
  const { min_ivl, max_ivl } = get_fuzz_range(interval, 0, maximumDays);
  const last = addDays(today, max_ivl);
  return {
    first: addDays(today, Math.min(min_ivl, interval)),
    last: lastBefore > today && last > lastBefore ? lastBefore : last,
  };
}

/**
 * The days of a range that a review is offered, in order: all of a short one; of a long one the wanted day and others
 * evenly through it, since a dozen choices even the load out as well as hundreds, and each has to be counted.
 */
export function candidateDays({ first, last }: DayRange, wanted: DayKey): readonly DayKey[] {
  const length = daysBetween(first, last) + 1;
  const days = Array.from({ length: Math.min(length, MOST_CANDIDATES) }, (_, index) =>
    addDays(
      first,
      length <= MOST_CANDIDATES ? index : Math.round((index * (length - 1)) / (MOST_CANDIDATES - 1)),
    ),
  );
  const isOffered = days.includes(wanted) || wanted < first || wanted > last;
  return isOffered ? days : [...days, wanted].sort();
}

/** The day with the least load; of equals the one nearest to `wanted`, then the earlier. */
export function pickDay(
  days: readonly DayKey[],
  wanted: DayKey,
  loads: ReadonlyMap<DayKey, number>,
  easyDays: readonly number[],
): DayKey {
  let best = wanted;
  let bestLoad = Number.POSITIVE_INFINITY;
  for (const day of days) {
    const load = ((loads.get(day) ?? 0) + 1) * (easyDays.includes(weekday(day)) ? EASY_WEIGHT : 1);
    const isNearer = Math.abs(daysBetween(wanted, day)) < Math.abs(daysBetween(wanted, best));
    if (load < bestLoad || (load === bestLoad && isNearer)) {
      best = day;
      bestLoad = load;
    }
  }
  return best;
}

/** The card with its review on another local day, at the same time of it. */
export function moveToDay(card: ReviewCard, day: DayKey, now: number, offsetAt: UtcOffset): ReviewCard {
  const planned = dayKey(card.due, offsetAt);
  if (planned === day) return card;
  const timeOfDay = card.due - startOfDay(planned, offsetAt);
  return {
    ...card,
    due: startOfDay(day, offsetAt) + timeOfDay,
    scheduledDays: daysBetween(dayKey(now, offsetAt), day),
  };
}

function weekday(day: DayKey): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
