import { type CardInput, type FSRS, type Card as FsrsCard, fsrs, State } from 'ts-fsrs';
import { DAY_MS, fromLocalClock, toLocalClock, type UtcOffset } from '../time';
import { type CardPhase, RATINGS, type Rating, type ReviewCard } from './card';

/*
 * FSRS-6 by ts-fsrs behind our own names. ts-fsrs counts elapsed days by UTC dates, so that
 * for a learner in China the day would change at eight in the morning; every time handed to it is therefore
 * shifted to the local clock, and shifted back on the way out.
 */

/** Options of a scheduler. */
export interface SchedulerOptions {
  /** Wanted chance of recall when a card comes due, 0.7…0.97. */
  readonly retention: number;
  /** No interval is longer, in days. */
  readonly maximumDays: number;
  /** Minutes until what was not recalled comes back, one after another. */
  readonly steps: readonly number[];
  /** The 21 weights of FSRS-6; none: the default ones. */
  readonly weights?: readonly number[];
  /** Local time, for what counts as a day. */
  readonly offsetAt: UtcOffset;
}

/** Plans when memory items come back. Deterministic: intervals carry no random fuzz. */
export interface Scheduler {
  /** The card after a recall graded at `now`. */
  grade(card: ReviewCard, rating: Rating, now: number): ReviewCard;
  /** When the card would come back, by rating. */
  preview(card: ReviewCard, now: number): Readonly<Record<Rating, number>>;
  /** Chance (0…1) that the item is recalled at `now`; 0 for a card never graded. */
  retrievability(card: ReviewCard, now: number): number;
}

const PHASES: Readonly<Record<State, CardPhase>> = {
  [State.New]: 'new',
  [State.Learning]: 'learning',
  [State.Review]: 'review',
  [State.Relearning]: 'relearning',
};
const STATES: Readonly<Record<CardPhase, State>> = {
  new: State.New,
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning,
};

/** Makes a scheduler for one wanted retention and one memory. */
export function createScheduler({
  retention,
  maximumDays,
  steps,
  weights = [],
  offsetAt,
}: SchedulerOptions): Scheduler {
  const stepUnits = steps.map((minutes) => `${minutes}m` as const);
  const engine: FSRS = fsrs({
    request_retention: retention,
    enable_fuzz: false,
    maximum_interval: maximumDays,
    learning_steps: stepUnits,
    relearning_steps: stepUnits,
    ...(weights.length > 0 ? { w: weights } : {}),
  });
  const grade = (card: ReviewCard, rating: Rating, now: number): ReviewCard => {
    const local = toLocalClock(now, offsetAt);
    const next = engine.next(toFsrs(card, offsetAt), local, rating).card;
    // To keep "easy" apart from "good" and "hard", ts-fsrs goes a day or two past its own maximum.
    const excessDays = Math.max(0, next.scheduled_days - maximumDays);
    const due = new Date(next.due.getTime() - excessDays * DAY_MS);
    return fromFsrs({ ...next, due, scheduled_days: next.scheduled_days - excessDays }, offsetAt);
  };
  return {
    grade,
    preview: (card, now) => {
      const [again, hard, good, easy] = RATINGS.map((rating) => grade(card, rating, now).due);
      return { 1: again ?? now, 2: hard ?? now, 3: good ?? now, 4: easy ?? now };
    },
    retrievability: (card, now) =>
      card.lastReviewAt === null
        ? 0
        : engine.get_retrievability(toFsrs(card, offsetAt), toLocalClock(now, offsetAt), false),
  };
}

function toFsrs(card: ReviewCard, offsetAt: UtcOffset): CardInput {
  return {
    due: toLocalClock(card.due, offsetAt),
    stability: card.stability,
    difficulty: card.difficulty,
    // Deprecated in ts-fsrs, which derives it from `last_review`; the type still asks for it.
    elapsed_days: 0,
    scheduled_days: card.scheduledDays,
    learning_steps: card.learningSteps,
    reps: card.reps,
    lapses: card.lapses,
    state: STATES[card.state],
    last_review: card.lastReviewAt === null ? null : toLocalClock(card.lastReviewAt, offsetAt),
  };
}

function fromFsrs(card: FsrsCard, offsetAt: UtcOffset): ReviewCard {
  return {
    due: fromLocalClock(card.due.getTime(), offsetAt),
    stability: card.stability,
    difficulty: card.difficulty,
    state: PHASES[card.state],
    learningSteps: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    scheduledDays: card.scheduled_days,
    lastReviewAt:
      card.last_review === undefined ? null : fromLocalClock(card.last_review.getTime(), offsetAt),
  };
}
