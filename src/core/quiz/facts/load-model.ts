import { decodeBase64 } from './base64';
import type { FactModel } from './fact-model';
import type { TreeModel } from './tree-model';
import stored from './facts.weights.json';

/**
 * The trained model from its data file, `facts.weights.json`: tables of signed bytes with one scale each, and
 * the trees as plain numbers. `scripts/train-facts.ts` writes it.
 */
export function loadModel(): FactModel {
  const { boundaries, phrases, exact, close } = stored;
  return {
    boundaries: {
      bias: boundaries.bias,
      weights: boundaries.tables.map((table, role) =>
        scaled(decodeBase64(table), boundaries.scales[role] ?? 1),
      ),
    },
    phrases: { bias: phrases.bias, weights: scaled(decodeBase64(phrases.table), phrases.scale) },
    exact: treesOf(exact),
    close: treesOf(close),
  };
}

function treesOf({ depth, bias, features, thresholds, leaves }: typeof stored.exact): TreeModel {
  return {
    depth,
    bias,
    features: Uint8Array.from(features),
    thresholds: Float32Array.from(thresholds),
    leaves: Float32Array.from(leaves),
  };
}

function scaled(bytes: Uint8Array, scale: number): Float32Array {
  return Float32Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte) * scale);
}
