import type { BoundaryModel } from '../../src/core/quiz/facts/boundary-model';
import type { FactModel } from '../../src/core/quiz/facts/fact-model';

/** The form of a model that `load-model.ts` reads. */
export interface StoredModel {
  readonly boundaries: { bias: number[]; scales: number[]; tables: string[] };
  readonly trees: { depth: number; bias: number; features: number[]; thresholds: number[]; leaves: number[] };
}

/** Larger than any feature: what an unsplit node compares with. */
const NEVER = 1e9;

/** A model as plain JSON values: tables as signed bytes in Base64, trees rounded to what float32 can tell apart. */
export function storedForm({ boundaries, trees }: FactModel): StoredModel {
  return {
    boundaries: storedBoundaries(boundaries),
    trees: {
      depth: trees.depth,
      bias: rounded(trees.bias),
      features: [...trees.features],
      thresholds: Array.from(trees.thresholds, (value) => (Number.isFinite(value) ? rounded(value) : NEVER)),
      leaves: Array.from(trees.leaves, (value) => Math.round(value * 1e4) / 1e4),
    },
  };
}

function storedBoundaries({ bias, weights }: BoundaryModel): StoredModel['boundaries'] {
  const scales = weights.map(
    (table) => table.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9) / 127,
  );
  const tables = weights.map((table, role) => {
    const bytes = Int8Array.from(table, (value) => Math.round(value / (scales[role] ?? 1)));
    return Buffer.from(bytes.buffer).toString('base64');
  });
  return { bias: bias.map(rounded), scales, tables };
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
