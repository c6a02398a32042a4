import type { BoundaryModel } from '../../src/core/quiz/facts/boundary-model';
import type { FactModel } from '../../src/core/quiz/facts/fact-model';
import type { TreeModel } from '../../src/core/quiz/facts/tree-model';

/** The form of a model that `load-model.ts` reads. */
export interface StoredModel {
  readonly boundaries: { bias: number[]; scales: number[]; tables: string[] };
  readonly phrases: { bias: number; scale: number; table: string };
  readonly exact: StoredTrees;
  readonly close: StoredTrees;
}

interface StoredTrees {
  readonly depth: number;
  readonly bias: number;
  readonly features: number[];
  readonly thresholds: number[];
  readonly leaves: number[];
}

/** Larger than any feature: what an unsplit node compares with. */
const NEVER = 1e9;

/** A model as plain JSON values: tables as signed bytes in Base64, trees rounded to what float32 can tell apart. */
export function storedForm({ boundaries, phrases, exact, close }: FactModel): StoredModel {
  return {
    boundaries: storedBoundaries(boundaries),
    phrases: { bias: rounded(phrases.bias), ...storedTable(phrases.weights) },
    exact: storedTrees(exact),
    close: storedTrees(close),
  };
}

function storedTrees({ depth, bias, features, thresholds, leaves }: TreeModel): StoredTrees {
  return {
    depth,
    bias: rounded(bias),
    features: [...features],
    thresholds: Array.from(thresholds, (value) =>
      Number.isFinite(value) ? Number(value.toPrecision(4)) : NEVER,
    ),
    leaves: Array.from(leaves, (value) => Math.round(value * 1e3) / 1e3),
  };
}

function storedBoundaries({ bias, weights }: BoundaryModel): StoredModel['boundaries'] {
  const stored = weights.map(storedTable);
  return {
    bias: bias.map(rounded),
    scales: stored.map(({ scale }) => scale),
    tables: stored.map(({ table }) => table),
  };
}

function storedTable(weights: Float32Array): { scale: number; table: string } {
  const scale = weights.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9) / 127;
  const bytes = Int8Array.from(weights, (value) => Math.round(value / scale));
  return { scale, table: Buffer.from(bytes.buffer).toString('base64') };
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
