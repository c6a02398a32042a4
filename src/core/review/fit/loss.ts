import type { Histories } from './histories';
import { Memory } from './memory';
import type { Weights } from './weights';

/** Tested recalls as weights foretell them, in the order of the histories. */
export interface Foretold {
  readonly chances: readonly number[];
  readonly isRecalled: readonly boolean[];
}

/** How well weights foretell recalls: less is better in both. */
export interface Fitness {
  /** Tested recalls that were foretold. */
  readonly count: number;
  /** Mean log loss (binary cross-entropy) of the chance of recall; 0 where there is none. */
  readonly logLoss: number;
  /** Root mean square of the difference between foretold and true share of recalls, over twenty bins of the chance. */
  readonly rmse: number;
}

const BINS = 20;
const LEAST_CHANCE = 1e-6;

/** Foretells the tested recalls of some items. */
export function foretell(histories: Histories, weights: Weights, items: Iterable<number>): Foretold {
  const chances: number[] = [];
  const isRecalled: boolean[] = [];
  walk(histories, new Memory(weights), items, (chance, recalled) => {
    chances.push(chance);
    isRecalled.push(recalled);
  });
  return { chances, isRecalled };
}

/** Measures what was foretold by what came. */
export function fitnessOf({ chances, isRecalled }: Foretold): Fitness {
  const count = chances.length;
  if (count === 0) return { count, logLoss: 0, rmse: 0 };
  const bins = Array.from({ length: BINS }, () => ({ size: 0, apart: 0 }));
  let loss = 0;
  for (const [index, chance] of chances.entries()) {
    const recalled = isRecalled[index] === true;
    loss += logLoss(chance, recalled);
    const bin = bins[Math.min(BINS - 1, Math.floor(chance * BINS))];
    if (bin === undefined) continue;
    bin.size += 1;
    bin.apart += chance - (recalled ? 1 : 0);
  }
  const squares = bins.reduce((sum, { size, apart }) => sum + (size === 0 ? 0 : apart ** 2 / size), 0);
  return { count, logLoss: loss / count, rmse: Math.sqrt(squares / count) };
}

/**
 * Whether one foretelling of the same recalls is better than another beyond chance: its mean gain, recall by recall, is
 * more than the standard error of it.
 */
export function isBetter({ chances, isRecalled }: Foretold, other: Foretold): boolean {
  const gains = chances.map((chance, index) => {
    const recalled = isRecalled[index] === true;
    return logLoss(other.chances[index] ?? chance, recalled) - logLoss(chance, recalled);
  });
  if (gains.length < 2) return false;
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
  const variance = gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0) / (gains.length - 1);
  return mean > Math.sqrt(variance / gains.length);
}

/**
 * Adds the slope of the summed log loss over some items to `slope`, one entry a weight.
 *
 * @returns how many recalls were foretold
 */
export function addLossSlope(
  histories: Histories,
  weights: Weights,
  items: Iterable<number>,
  slope: Float64Array,
): number {
  const memory = new Memory(weights);
  let count = 0;
  walk(histories, memory, items, (chance, isRecalled) => {
    const byChance = isRecalled ? -1 / chance : 1 / (1 - chance);
    for (let index = 0; index < slope.length; index += 1) {
      slope[index] = (slope[index] ?? 0) + byChance * (memory.chanceSlope[index] ?? 0);
    }
    count += 1;
  });
  return count;
}

function logLoss(chance: number, isRecalled: boolean): number {
  return -Math.log(isRecalled ? chance : 1 - chance);
}

function walk(
  { starts, days, ratings, isTested }: Histories,
  memory: Memory,
  items: Iterable<number>,
  onTested: (chance: number, isRecalled: boolean) => void,
): void {
  for (const item of items) {
    const first = starts[item] ?? 0;
    const end = starts[item + 1] ?? first;
    memory.begin(ratings[first] ?? 1);
    for (let place = first + 1; place < end; place += 1) {
      const elapsed = days[place] ?? 0;
      const rating = ratings[place] ?? 1;
      if (elapsed > 0) memory.recallChance(elapsed);
      if (isTested[place] === 1) {
        onTested(Math.min(1 - LEAST_CHANCE, Math.max(LEAST_CHANCE, memory.chance)), rating > 1);
      }
      memory.recall(elapsed, rating);
    }
  }
}
