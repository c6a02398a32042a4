import fc from 'fast-check';
import { FSRSAlgorithm, generatorParameters } from 'ts-fsrs';
import { expect, it } from 'vitest';
import { Memory } from './memory';
import { DEFAULT_WEIGHTS, WEIGHT_BOUNDS, WEIGHT_SPREAD } from './weights';

const rating = fc.integer({ min: 1, max: 4 });
const recalls = fc.array(fc.tuple(fc.integer({ min: 0, max: 90 }), rating), { minLength: 1, maxLength: 8 });
/** Weights of some learner, well within their bounds. */
const weights = fc
  .array(fc.double({ min: -0.6, max: 0.6, noNaN: true }), { minLength: 21, maxLength: 21 })
  .map((away) =>
    DEFAULT_WEIGHTS.map((weight, index) => {
      const [min, max] = WEIGHT_BOUNDS[index] ?? [0, 0];
      const moved = weight + (away[index] ?? 0) * (WEIGHT_SPREAD[index] ?? 0);
      return Math.min(max - 0.01, Math.max(min + 0.01, moved));
    }),
  );

/** The memory after a first recall and those that follow. */
function after(w: readonly number[], first: number, rest: readonly (readonly [number, number])[]): Memory {
  const memory = new Memory(w);
  memory.begin(first);
  for (const [days, given] of rest) {
    if (days > 0) memory.recallChance(days);
    memory.recall(days, given);
  }
  memory.recallChance(7);
  return memory;
}

it('goes the way of ts-fsrs, whatever the weights and the recalls', () => {
  fc.assert(
    fc.property(weights, rating, recalls, (w, first, rest) => {
      const engine = new FSRSAlgorithm(generatorParameters({ w: [...w] }));
      let state = engine.next_state(null, 0, first);
      for (const [days, given] of rest) state = engine.next_state(state, days, given);
      const memory = after(w, first, rest);
      expect(memory.stability / state.stability).toBeCloseTo(1, 4);
      expect(memory.difficulty).toBeCloseTo(state.difficulty, 4);
      expect(memory.chance).toBeCloseTo(engine.forgetting_curve(7, state.stability), 4);
    }),
    { seed: 6 },
  );
});

it('has the slope of the chance of recall by every weight', () => {
  fc.assert(
    fc.property(weights, rating, recalls, (w, first, rest) => {
      const { chanceSlope } = after(w, first, rest);
      for (const [index, weight] of w.entries()) {
        const step = 1e-6 * Math.max(1, Math.abs(weight));
        const moved = (by: number) => after(w.with(index, weight + by), first, rest).chance;
        const slope = (moved(step) - moved(-step)) / (2 * step);
        // At a bound, such as the greatest difficulty, the slope differs on its two sides.
        const [left, right] = [(moved(0) - moved(-step)) / step, (moved(step) - moved(0)) / step];
        if (Math.abs(left - right) > 1e-3 * (1 + Math.abs(slope))) continue;
        expect(Math.abs((chanceSlope[index] ?? 0) - slope)).toBeLessThan(1e-4 * (1 + Math.abs(slope)));
      }
    }),
    { seed: 6, numRuns: 60 },
  );
});
