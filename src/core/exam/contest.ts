import type { Question } from '../quiz/model';
import { selectQuestions } from '../quiz/select';
import { SECOND_MS } from '../time';
import type { ContestMode, SessionResult } from './model';

/** Milliseconds for one question. */
export const TURN_MS: Readonly<Record<ContestMode, number>> = {
  sprint: 20 * SECOND_MS,
  survival: 30 * SECOND_MS,
};

/** How many questions a sprint has; a survival goes through all there are. */
export const SPRINT_LENGTH = 10;

/** Half of a question's points are for being right, half for being quick. */
export const TURN_POINTS = 100;

/** An answer as a contest counts it. */
export interface ContestAnswer {
  readonly isCorrect: boolean;
  readonly durationMs: number;
}

/** The questions of a contest: those that one press answers, no two about one memory item. */
export function contestQuestions(
  pool: readonly Question[],
  mode: ContestMode,
  seed: number,
): readonly Question[] {
  const count = mode === 'sprint' ? SPRINT_LENGTH : pool.length;
  return selectQuestions(pool, { count, seed, kinds: ['single', 'trueFalse'] });
}

/** Points (0…100) for an answer of a sprint: none if wrong, else 50 and up to 50 for the time left. */
export function turnPoints({ isCorrect, durationMs }: ContestAnswer): number {
  if (!isCorrect) return 0;
  const left = 1 - Math.min(Math.max(0, durationMs), TURN_MS.sprint) / TURN_MS.sprint;
  return Math.round((TURN_POINTS / 2) * (1 + left));
}

/**
 * Whether a contest is over.
 *
 * @param turns how many questions have been asked, those that ran out of time included
 */
export function isContestOver(
  mode: ContestMode,
  turns: number,
  answers: readonly ContestAnswer[],
  total: number,
): boolean {
  if (turns >= total) return true;
  return mode === 'survival' && (turns > answers.length || answers.some(({ isCorrect }) => !isCorrect));
}

/** What came of a contest: points of a sprint, or how many a survival lasted. */
export function contestResult(
  mode: ContestMode,
  turns: number,
  answers: readonly ContestAnswer[],
  total: number,
): SessionResult {
  const right = answers.filter(({ isCorrect }) => isCorrect).length;
  if (mode === 'survival') return { score: right, maxScore: total, right, asked: turns };
  const score = answers.reduce((sum, answer) => sum + turnPoints(answer), 0);
  return { score, maxScore: total * TURN_POINTS, right, asked: turns };
}
