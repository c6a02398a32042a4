/** Where a memory item stands in its learning. `new` has been met but never graded. */
export type CardPhase = 'new' | 'learning' | 'review' | 'relearning';

/** The FSRS state of one memory item. Times are milliseconds since the epoch. */
export interface ReviewCard {
  readonly due: number;
  /** Days until recall falls to 90 %; 0 before the first grade. */
  readonly stability: number;
  /** 1…10; 0 before the first grade. */
  readonly difficulty: number;
  readonly state: CardPhase;
  /** Index of the learning step that the card is on. */
  readonly learningSteps: number;
  readonly reps: number;
  readonly lapses: number;
  readonly scheduledDays: number;
  readonly lastReviewAt: number | null;
}

/** How well a recall went: 1 again, 2 hard, 3 good, 4 easy. */
export type Rating = 1 | 2 | 3 | 4;
export const RATINGS = [1, 2, 3, 4] as const satisfies readonly Rating[];

/** The card of an item that was met for the first time. */
export function createCard(due: number): ReviewCard {
  return {
    due,
    stability: 0,
    difficulty: 0,
    state: 'new',
    learningSteps: 0,
    reps: 0,
    lapses: 0,
    scheduledDays: 0,
    lastReviewAt: null,
  };
}
