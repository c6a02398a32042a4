import { decodeBase64 } from './base64';
import type { FactModel } from './fact-model';
import stored from './facts.weights.json';

/**
 * The trained model from its data file, `facts.weights.json`: three tables of signed bytes with one scale each, and
 * the trees as plain numbers. `scripts/train-facts.ts` writes it.
 */
export function loadModel(): FactModel {
  const { boundaries, trees } = stored;
  return {
    boundaries: {
      bias: boundaries.bias,
      weights: boundaries.tables.map((table, role) =>
        scaled(decodeBase64(table), boundaries.scales[role] ?? 1),
      ),
    },
    trees: {
      depth: trees.depth,
      bias: trees.bias,
      features: Uint8Array.from(trees.features),
      thresholds: Float32Array.from(trees.thresholds),
      leaves: Float32Array.from(trees.leaves),
    },
  };
}

function scaled(bytes: Uint8Array, scale: number): Float32Array {
  return Float32Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte) * scale);
}
