import { lastIndexWhere } from '../../text/last-index-where';

/** The scores of each group in ascending order, to tell how many are above one of them. */
export class ScoreOrder {
  private readonly groups = new Map<number, Float32Array>();

  /** `groupOf[i]` is the group of the score at `i`. */
  constructor(scores: Float32Array, groupOf: Int32Array) {
    const lists = new Map<number, number[]>();
    scores.forEach((score, index) => {
      const group = groupOf[index] ?? 0;
      const list = lists.get(group);
      if (list === undefined) lists.set(group, [score]);
      else list.push(score);
    });
    for (const [group, list] of lists) this.groups.set(group, Float32Array.from(list).sort());
  }

  /** How many scores of a group are higher than `score`. */
  countAbove(group: number, score: number): number {
    const scores = this.groups.get(group);
    if (scores === undefined) return 0;
    return scores.length - 1 - lastIndexWhere(scores.length, (at) => (scores[at] ?? 0) <= score);
  }
}
