/** One answer to a question, as the log keeps it; `score` is 0…1. */
export interface LoggedAnswer {
  readonly questionId: string;
  readonly sessionId: string;
  readonly score: number;
  readonly isCorrect: boolean;
}

/** How a question did. */
export interface ItemStatistics {
  readonly asked: number;
  readonly right: number;
  /** Corrected item-total correlation, −1…1; `null` where there is too little to tell. */
  readonly discrimination: number | null;
}

/** Sittings below which a correlation would be chance. */
const MIN_SITTINGS = 10;
/** Other answers that a sitting needs to say how well it went. */
const MIN_OTHERS = 3;

/**
 * How often each question was asked and answered right, and how well it tells good sittings from poor ones: the
 * correlation of its score with the mean score of the other questions of the same sitting (corrected item-total
 * correlation; Nunnally & Bernstein, "Psychometric Theory", 1994, ch. 8).
 */
export function itemStatistics(answers: readonly LoggedAnswer[]): ReadonlyMap<string, ItemStatistics> {
  const totals = new Map<string, { count: number; score: number }>();
  const byQuestion = new Map<string, LoggedAnswer[]>();
  for (const answer of answers) {
    const total = totals.get(answer.sessionId) ?? { count: 0, score: 0 };
    totals.set(answer.sessionId, { count: total.count + 1, score: total.score + answer.score });
    byQuestion.set(answer.questionId, [...(byQuestion.get(answer.questionId) ?? []), answer]);
  }
  return new Map(
    [...byQuestion].map(([id, given]) => {
      const pairs = given.flatMap(({ sessionId, score }) => {
        const total = totals.get(sessionId) ?? { count: 0, score: 0 };
        const others = total.count - 1;
        return others < MIN_OTHERS ? [] : [[score, (total.score - score) / others] as const];
      });
      return [
        id,
        {
          asked: given.length,
          right: given.filter(({ isCorrect }) => isCorrect).length,
          discrimination: pairs.length < MIN_SITTINGS ? null : correlation(pairs),
        },
      ];
    }),
  );
}

/** Pearson's correlation; `null` where one side does not vary. */
function correlation(pairs: readonly (readonly [x: number, y: number])[]): number | null {
  const meanX = pairs.reduce((sum, [x]) => sum + x, 0) / pairs.length;
  const meanY = pairs.reduce((sum, [, y]) => sum + y, 0) / pairs.length;
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (const [x, y] of pairs) {
    xy += (x - meanX) * (y - meanY);
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
  }
  return xx === 0 || yy === 0 ? null : xy / Math.sqrt(xx * yy);
}
