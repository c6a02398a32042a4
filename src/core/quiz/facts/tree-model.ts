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

/** Rows that one tree judges before the next does; a multiple of four. */
const ROWS_AT_ONCE = 64;

/**
 * Log-odds of each of `count` rows of `width` features. Goes tree by tree over a few rows at a time, so that both stay
 * in the nearest memory, and down the tree for four rows at once, since each step waits for the one before.
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
      for (let row = from; row < to; row += 4) {
        // Where fewer than four are left, the last goes down beside itself.
        const second = Math.min(row + 1, to - 1);
        const third = Math.min(row + 2, to - 1);
        const fourth = Math.min(row + 3, to - 1);
        const a = row * width;
        const b = second * width;
        const c = third * width;
        const d = fourth * width;
        let i = 0;
        let j = 0;
        let k = 0;
        let l = 0;
        // `Number` without a branch: this runs a hundred million times a text, and no branch could be foretold.
        for (let level = 0; level < depth; level += 1) {
          const p = base + i;
          const q = base + j;
          const r = base + k;
          const s = base + l;
          i = 2 * i + 1 + Number((rows[a + (features[p] as number)] as number) > (thresholds[p] as number));
          j = 2 * j + 1 + Number((rows[b + (features[q] as number)] as number) > (thresholds[q] as number));
          k = 2 * k + 1 + Number((rows[c + (features[r] as number)] as number) > (thresholds[r] as number));
          l = 2 * l + 1 + Number((rows[d + (features[s] as number)] as number) > (thresholds[s] as number));
        }
        sums[row] = (sums[row] as number) + (leaves[leaf + i] as number);
        if (row + 1 < to) sums[second] = (sums[second] as number) + (leaves[leaf + j] as number);
        if (row + 2 < to) sums[third] = (sums[third] as number) + (leaves[leaf + k] as number);
        if (row + 3 < to) sums[fourth] = (sums[fourth] as number) + (leaves[leaf + l] as number);
      }
    }
  }
  return sums;
}
