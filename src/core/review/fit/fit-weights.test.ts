import { describe, expect, it } from 'vitest';
import { simulatedLog } from '../../../../tests/support/simulated-learner';
import { fitWeights } from './fit-weights';
import { type Histories, historiesOf } from './histories';
import { fitnessOf, foretell } from './loss';
import { areWeights, DEFAULT_WEIGHTS } from './weights';

const china = () => 480;

/** Forgets sooner at first, gains less from each recall, and faster in the end. */
const FORGETFUL = DEFAULT_WEIGHTS.map((weight, index) =>
  index < 4 ? weight * 0.35 : index === 8 ? weight - 0.7 : index === 20 ? 0.35 : weight,
);

const logOf = (weights: readonly number[], items: number, seed: number) =>
  historiesOf(simulatedLog(weights, items, 8, seed), china);

/** Mean log loss of weights over all recalls of a log. */
function lossOf(histories: Histories, weights: readonly number[]): number {
  const items = Array.from({ length: histories.starts.length - 1 }, (_, item) => item);
  return fitnessOf(foretell(histories, weights, items)).logLoss;
}

describe('fitWeights', () => {
  it('finds weights that foretell recalls never seen better than the default ones, and nearly as well as the true', () => {
    const fit = fitWeights(logOf(FORGETFUL, 250, 1), DEFAULT_WEIGHTS);
    expect(fit.after.logLoss).toBeLessThan(fit.before.logLoss);
    expect(fit.after.rmse).toBeLessThan(fit.before.rmse);
    const weights = fit.weights ?? [];
    expect(areWeights(weights)).toBe(true);
    const others = logOf(FORGETFUL, 600, 2);
    const loss = (w: readonly number[]) => lossOf(others, w);
    expect(loss(weights)).toBeLessThan(loss(DEFAULT_WEIGHTS));
    expect(loss(weights) - loss(FORGETFUL)).toBeLessThan((loss(DEFAULT_WEIGHTS) - loss(FORGETFUL)) / 5);
  });

  it('is careful with few recalls: what it proposes is better, and it proposes only what it can tell', () => {
    const fits = [1, 2].map((seed) => fitWeights(logOf(FORGETFUL, 60, seed), DEFAULT_WEIGHTS).weights);
    const proposed = fits.filter((weights) => weights !== null);
    expect(proposed.length).toBeGreaterThanOrEqual(1);
    const others = logOf(FORGETFUL, 600, 9);
    const loss = (w: readonly number[]) => lossOf(others, w);
    for (const weights of proposed) expect(loss(weights)).toBeLessThan(loss(DEFAULT_WEIGHTS));
  });

  it('proposes nothing to a learner whom the weights in force foretell as well', () => {
    const proposals = [5, 6, 7].map((seed) => fitWeights(logOf(FORGETFUL, 60, seed), FORGETFUL).weights);
    // The margin is one standard error: now and then chance goes beyond it.
    expect(proposals.filter((weights) => weights !== null).length).toBeLessThanOrEqual(1);
  });

  it('gives the same for the same log, in whatever order it comes, and tells how far it is', () => {
    const log = simulatedLog(FORGETFUL, 25, 6, 6);
    const backwards = {
      items: log.items.toReversed(),
      at: log.at.toReversed(),
      ratings: log.ratings.toReversed(),
    };
    const shares: number[] = [];
    const fit = fitWeights(historiesOf(log, china), DEFAULT_WEIGHTS, (share) => shares.push(share));
    expect(fitWeights(historiesOf(backwards, china), DEFAULT_WEIGHTS)).toEqual(fit);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('has nothing to say where nothing was ever recalled on another day', () => {
    const log = {
      items: Uint32Array.of(0, 0, 1),
      at: Float64Array.of(1, 2, 3),
      ratings: Uint8Array.of(1, 3, 3),
    };
    expect(fitWeights(historiesOf(log, china), DEFAULT_WEIGHTS)).toMatchObject({
      weights: null,
      before: { count: 0 },
    });
  });
});

describe('historiesOf', () => {
  it('counts days by the local calendar, and tests no recall of the same day', () => {
    // Eleven at night and one in the morning in China are two days, though two hours apart.
    const night = Date.UTC(2026, 10, 24, 15);
    const hours = [0, 2, 3, 50].map((hour) => night + hour * 3_600_000);
    const log = {
      items: Uint32Array.of(7, 7, 7, 7),
      at: Float64Array.from(hours),
      ratings: Uint8Array.of(3, 1, 3, 4),
    };
    const histories = historiesOf(log, china);
    expect([...histories.days]).toEqual([0, 1, 0, 2]);
    expect([...histories.isTested]).toEqual([0, 1, 0, 1]);
    expect([...histories.starts]).toEqual([0, 4]);
  });
});
