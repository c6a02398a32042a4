/** An answer as weak spots see it; `score` is 0…1, `at` milliseconds since the epoch. */
export interface SpotAnswer {
  readonly questionId: string;
  readonly score: number;
  readonly at: number;
}

/** Answers to an item that count: what was not known a month ago may well be known now. */
const LATEST = 5;
/** Mean score of the latest answers below which an item is weak. */
const SURE = 2 / 3;

/**
 * The memory items that one is not sure of: whose last answer was wrong, or whose latest five, whatever question asked,
 * earned less than two thirds. Weakest first. Items never answered are no weak spots: nothing is known of them.
 *
 * @param itemOf the item that a question stands for; answers to other questions are left out
 */
export function weakItems(
  answers: readonly SpotAnswer[],
  itemOf: ReadonlyMap<string, string>,
): readonly string[] {
  const byItem = new Map<string, SpotAnswer[]>();
  for (const answer of answers) {
    const itemId = itemOf.get(answer.questionId);
    if (itemId === undefined) continue;
    const known = byItem.get(itemId);
    if (known === undefined) byItem.set(itemId, [answer]);
    else known.push(answer);
  }
  return [...byItem]
    .flatMap(([itemId, given]) => {
      const latest = given.toSorted((a, b) => b.at - a.at).slice(0, LATEST);
      const mean = latest.reduce((sum, { score }) => sum + score, 0) / latest.length;
      return mean < SURE || (latest[0]?.score ?? 1) === 0 ? [{ itemId, mean }] : [];
    })
    .sort((a, b) => a.mean - b.mean || (a.itemId < b.itemId ? -1 : 1))
    .map(({ itemId }) => itemId);
}
