import fc from 'fast-check';
import { expect, it } from 'vitest';
import { predictTrees, type TreeModel } from './tree-model';

const DEPTH = 2;
const WIDTH = 3;
const INNER = 2 ** DEPTH - 1;

/** Down one tree after the other for one row, as the model is meant. */
function walk({ bias, features, thresholds, leaves }: TreeModel, row: readonly number[]): number {
  let sum = bias;
  for (let tree = 0; tree * (INNER + 1) < leaves.length; tree += 1) {
    let node = 0;
    while (node < INNER) {
      const at = tree * INNER + node;
      node = 2 * node + ((row[features[at] ?? 0] ?? 0) > (thresholds[at] ?? 0) ? 2 : 1);
    }
    sum += leaves[tree * (INNER + 1) + node - INNER] ?? 0;
  }
  return sum;
}

it('judges each row as if it were alone, however many there are', () => {
  const value = fc.integer({ min: -3, max: 3 });
  const trees = fc.integer({ min: 1, max: 4 }).chain((count) =>
    fc.record({
      features: fc.array(fc.nat(WIDTH - 1), { minLength: count * INNER, maxLength: count * INNER }),
      thresholds: fc.array(value, { minLength: count * INNER, maxLength: count * INNER }),
      leaves: fc.array(value, { minLength: count * (INNER + 1), maxLength: count * (INNER + 1) }),
    }),
  );
  const rows = fc.array(fc.array(value, { minLength: WIDTH, maxLength: WIDTH }), { maxLength: 150 });
  fc.assert(
    fc.property(trees, rows, (stored, table) => {
      const model: TreeModel = {
        depth: DEPTH,
        bias: 0.5,
        features: Uint8Array.from(stored.features),
        thresholds: Float32Array.from(stored.thresholds),
        leaves: Float32Array.from(stored.leaves),
      };
      const sums = predictTrees(model, Float32Array.from(table.flat()), table.length, WIDTH);
      expect([...sums]).toEqual(table.map((row) => walk(model, row)));
    }),
  );
});
