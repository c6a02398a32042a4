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

/** Log-odds of a row of features that starts at `offset` of `rows`. */
export function predictTrees(model: TreeModel, rows: Float32Array, offset: number): number {
  const { depth, features, thresholds, leaves } = model;
  const inner = (1 << depth) - 1;
  const trees = leaves.length / (inner + 1);
  let sum = model.bias;
  for (let tree = 0; tree < trees; tree += 1) {
    const base = tree * inner;
    let node = 0;
    for (let level = 0; level < depth; level += 1) {
      const value = rows[offset + (features[base + node] ?? 0)] ?? 0;
      node = 2 * node + (value > (thresholds[base + node] ?? 0) ? 2 : 1);
    }
    sum += leaves[tree * (inner + 1) + node - inner] ?? 0;
  }
  return sum;
}
