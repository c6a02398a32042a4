import type { TreeModel } from '../../src/core/quiz/facts/tree-model';
import { seededRandom } from './random';
import type { Loss } from './losses';

/** Rows of features, one after the other. */
export interface Rows {
  readonly width: number;
  readonly count: number;
  readonly values: Float32Array;
}

export interface TreeOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Share of the features that each tree may cut by. */
  readonly featureShare: number;
  readonly seed: number;
}

const BINS = 32;
const LAMBDA = 10;
const MIN_HESSIAN = 6;
const ROW_SHARE = 0.6;

/**
 * Gradient boosting with histograms (Friedman 2001; Chen & Guestrin 2016 for the gain), complete trees grown level
 * by level, rows and features drawn anew for each tree from `seed`.
 */
export function trainTrees(rows: Rows, loss: Loss, options: TreeOptions): TreeModel {
  const { count } = rows;
  const cuts = Array.from({ length: rows.width }, (_, feature) => cutsOf(rows, feature));
  const binned = binRows(rows, cuts);
  const random = seededRandom(options.seed);
  const { bias } = loss;
  const sums = new Float64Array(count).fill(bias);
  const inner = (1 << options.depth) - 1;
  const features = new Uint8Array(inner * options.trees);
  const thresholds = new Float32Array(inner * options.trees);
  const leaves = new Float32Array((inner + 1) * options.trees);
  const gradient = new Float64Array(count);
  const hessian = new Float64Array(count);
  for (let tree = 0; tree < options.trees; tree += 1) {
    loss.slopes(sums, gradient, hessian);
    const grown = growTree(rows.width, binned, gradient, hessian, options, random);
    for (let node = 0; node < inner; node += 1) {
      const feature = grown.features[node] ?? 0;
      features[tree * inner + node] = feature;
      thresholds[tree * inner + node] = cuts[feature]?.[grown.bins[node] ?? 0] ?? Infinity;
    }
    for (let leaf = 0; leaf <= inner; leaf += 1) {
      leaves[tree * (inner + 1) + leaf] = (grown.leaves[leaf] ?? 0) * options.rate;
    }
    for (let row = 0; row < count; row += 1) {
      let node = 0;
      for (let level = 0; level < options.depth; level += 1) {
        const bin = binned[(grown.features[node] ?? 0) * count + row] ?? 0;
        node = 2 * node + (bin > (grown.bins[node] ?? 0) ? 2 : 1);
      }
      sums[row] = (sums[row] ?? 0) + (leaves[tree * (inner + 1) + node - inner] ?? 0);
    }
  }
  return { depth: options.depth, bias, features, thresholds, leaves };
}

function growTree(
  width: number,
  binned: Uint8Array,
  gradient: Float64Array,
  hessian: Float64Array,
  { depth, featureShare }: TreeOptions,
  random: () => number,
): { features: Uint8Array; bins: Uint8Array; leaves: Float64Array } {
  const count = gradient.length;
  const inner = (1 << depth) - 1;
  const features = new Uint8Array(inner);
  const bins = new Uint8Array(inner).fill(BINS);
  const leaves = new Float64Array(inner + 1);
  const rows = Int32Array.from({ length: count }, (_, row) => row).filter(() => random() < ROW_SHARE);
  const drawn = Array.from({ length: width }, (_, feature) => feature).filter(() => random() < featureShare);
  const nodes = new Uint16Array(rows.length);
  for (let level = 0; level < depth; level += 1) {
    const first = (1 << level) - 1;
    const size = 1 << level;
    const best = new Float64Array(size).fill(1e-3);
    for (const feature of drawn) {
      const g = new Float64Array(size * BINS);
      const h = new Float64Array(size * BINS);
      const column = feature * count;
      for (let at = 0; at < rows.length; at += 1) {
        const row = rows[at] as number;
        const slot = ((nodes[at] as number) - first) * BINS + (binned[column + row] as number);
        g[slot] = (g[slot] as number) + (gradient[row] as number);
        h[slot] = (h[slot] as number) + (hessian[row] as number);
      }
      for (let node = 0; node < size; node += 1) {
        const found = bestCut(g, h, node * BINS);
        if (found.gain <= (best[node] ?? 0)) continue;
        best[node] = found.gain;
        features[first + node] = feature;
        bins[first + node] = found.bin;
      }
    }
    for (let at = 0; at < rows.length; at += 1) {
      const node = nodes[at] as number;
      const bin = binned[(features[node] as number) * count + (rows[at] as number)] as number;
      nodes[at] = 2 * node + (bin > (bins[node] as number) ? 2 : 1);
    }
  }
  const g = new Float64Array(inner + 1);
  const h = new Float64Array(inner + 1);
  for (let at = 0; at < rows.length; at += 1) {
    const leaf = (nodes[at] as number) - inner;
    g[leaf] = (g[leaf] as number) + (gradient[rows[at] as number] as number);
    h[leaf] = (h[leaf] as number) + (hessian[rows[at] as number] as number);
  }
  for (let leaf = 0; leaf <= inner; leaf += 1) leaves[leaf] = -(g[leaf] ?? 0) / ((h[leaf] ?? 0) + LAMBDA);
  return { features, bins, leaves };
}

function bestCut(g: Float64Array, h: Float64Array, from: number): { bin: number; gain: number } {
  let allG = 0;
  let allH = 0;
  for (let bin = 0; bin < BINS; bin += 1) {
    allG += g[from + bin] ?? 0;
    allH += h[from + bin] ?? 0;
  }
  const whole = (allG * allG) / (allH + LAMBDA);
  let best = { bin: BINS, gain: 0 };
  let leftG = 0;
  let leftH = 0;
  for (let bin = 0; bin < BINS - 1; bin += 1) {
    leftG += g[from + bin] ?? 0;
    leftH += h[from + bin] ?? 0;
    if (leftH < MIN_HESSIAN || allH - leftH < MIN_HESSIAN) continue;
    const rightG = allG - leftG;
    const gain = (leftG * leftG) / (leftH + LAMBDA) + (rightG * rightG) / (allH - leftH + LAMBDA) - whole;
    if (gain > best.gain) best = { bin, gain };
  }
  return best;
}

/** Upper bounds of the bins: quantiles of a sample of the values. */
function cutsOf({ width, count, values }: Rows, feature: number): number[] {
  const sample: number[] = [];
  const step = Math.max(1, Math.floor(count / 20000));
  for (let row = 0; row < count; row += step) sample.push(values[row * width + feature] ?? 0);
  sample.sort((a, b) => a - b);
  const distinct = [...new Set(sample)];
  if (distinct.length <= BINS) return distinct.slice(0, -1);
  const cuts = Array.from(
    { length: BINS - 1 },
    (_, bin) => sample[Math.floor(((bin + 1) * sample.length) / BINS)] ?? 0,
  );
  return [...new Set(cuts)];
}

function binRows({ width, count, values }: Rows, cuts: readonly (readonly number[])[]): Uint8Array {
  const binned = new Uint8Array(width * count);
  for (let feature = 0; feature < width; feature += 1) {
    const bounds = cuts[feature] ?? [];
    for (let row = 0; row < count; row += 1) {
      const value = values[row * width + feature] ?? 0;
      let low = 0;
      let high = bounds.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (value > (bounds[middle] ?? 0)) low = middle + 1;
        else high = middle;
      }
      binned[feature * count + row] = low;
    }
  }
  return binned;
}
