import { createRandom } from '../../src/core/random';
import type { LogColumns } from '../../src/core/review/fit/histories';
import { Memory } from '../../src/core/review/fit/memory';
import { DEFAULT_WEIGHTS, type Weights } from '../../src/core/review/fit/weights';
import { DAY_MS } from '../../src/core/time';

/**
 * The log of a learner whose memory goes by `weights` while the reviews are planned by the default ones, as those of
 * every learner are at first. Items are begun one after another, some a day.
 */
export function simulatedLog(weights: Weights, items: number, recalls: number, seed: number): LogColumns {
  const random = createRandom(seed);
  const rows: { item: number; at: number; rating: number }[] = [];
  for (let item = 0; item < items; item += 1) {
    const truth = new Memory(weights);
    const planner = new Memory(DEFAULT_WEIGHTS);
    let at = Date.UTC(2026, 0, 1) + Math.floor(item / 10) * DAY_MS;
    let rating = random() < 0.3 ? 1 : random() < 0.2 ? 2 : 3;
    truth.begin(rating);
    planner.begin(rating);
    rows.push({ item, at, rating });
    for (let number = 1; number < recalls; number += 1) {
      const days = Math.max(1, Math.round(planner.stability));
      at += days * DAY_MS;
      truth.recallChance(days);
      planner.recallChance(days);
      rating = random() < truth.chance ? (random() < 0.2 ? 2 : random() < 0.1 ? 4 : 3) : 1;
      truth.recall(days, rating);
      planner.recall(days, rating);
      rows.push({ item, at, rating });
    }
  }
  return {
    items: Uint32Array.from(rows, (row) => row.item),
    at: Float64Array.from(rows, (row) => row.at),
    ratings: Uint8Array.from(rows, (row) => row.rating),
  };
}
