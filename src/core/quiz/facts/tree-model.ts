/**
 * Gradient-boosted complete binary trees. A tree of depth d has 2^d - 1 inner nodes in breadth-first order, then
 * 2^d leaves; a row goes right where its feature is above the threshold.
 */
export interface TreeModel {
  readonly depth: number;
  readonly bias: number;
  /** Inner nodes of all trees, one tree after the other. */
  readonly features: Uint8Array;
  readonly thresholds: Float32Array;
  /** Leaves of all trees, one tree after the other. */
  readonly leaves: Float32Array;
}

/** Rows that one tree judges before the next does. */
const ROWS_AT_ONCE = 64;

/**
 * Log-odds of each of `count` rows of `width` features. Goes tree by tree over a few rows at a time, so that both stay
 * in the nearest memory, and down the tree for two rows at once, since each step waits for the one before.
 */
export function predictTrees(
  model: TreeModel,
  rows: Float32Array,
  count: number,
  width: number,
): Float64Array {
  const { depth, features, thresholds, leaves } = model;
  const inner = (1 << depth) - 1;
  const trees = leaves.length / (inner + 1);
  const sums = new Float64Array(count).fill(model.bias);
  for (let from = 0; from < count; from += ROWS_AT_ONCE) {
    const to = Math.min(count, from + ROWS_AT_ONCE);
    for (let tree = 0; tree < trees; tree += 1) {
      const base = tree * inner;
      const leaf = base + tree - inner;
      for (let row = from; row < to; row += 2) {
        // The last row of an odd number goes down beside itself.
        const other = row + 1 < to ? row + 1 : row;
        const offset = row * width;
        const otherOffset = other * width;
        let node = 0;
        let otherNode = 0;
        for (let level = 0; level < depth; level += 1) {
          const at = base + node;
          const otherAt = base + otherNode;
          const value = rows[offset + (features[at] ?? 0)] ?? 0;
          const otherValue = rows[otherOffset + (features[otherAt] ?? 0)] ?? 0;
          node = 2 * node + 1 + Number(value > (thresholds[at] ?? 0));
          otherNode = 2 * otherNode + 1 + Number(otherValue > (thresholds[otherAt] ?? 0));
        }
        sums[row] = (sums[row] ?? 0) + (leaves[leaf + node] ?? 0);
        if (other > row) sums[other] = (sums[other] ?? 0) + (leaves[leaf + otherNode] ?? 0);
      }
    }
  }
  return sums;
}
