import { expect, test } from 'vitest';
import { sharesOfAsked } from './fact-model';
import { SPAN_FEATURES } from './span-features';
import type { TreeModel } from './tree-model';

/** Log-odds `high` where the first feature is above 0, else `low`. */
function stump(low: number, high: number): TreeModel {
  return {
    depth: 1,
    bias: 0,
    features: Uint8Array.of(0),
    thresholds: Float32Array.of(0),
    leaves: Float32Array.of(low, high),
  };
}

function rowsWith(first: readonly number[]): Float32Array {
  const rows = new Float32Array(first.length * SPAN_FEATURES);
  first.forEach((value, row) => rows.set([value], row * SPAN_FEATURES));
  return rows;
}

test('what is asked of a text is shared among its spans', () => {
  const shares = sharesOfAsked(rowsWith([1, 0, 0]), 3, stump(0, Math.log(2)), 500);
  // Four questions in 500 characters.
  expect([...shares].map((share) => Math.round(share * 1e6) / 1e6)).toEqual([2, 1, 1]);
});

test('how high all log-odds are says nothing', () => {
  const rows = rowsWith([1, 0, 0, 1]);
  const shares = sharesOfAsked(rows, 4, stump(1000, 1001), 100);
  sharesOfAsked(rows, 4, stump(-1, 0), 100).forEach((share, row) =>
    expect(shares[row]).toBeCloseTo(share, 6),
  );
});

test('a text without spans has none to share', () => {
  expect(sharesOfAsked(new Float32Array(0), 0, stump(0, 1), 100)).toHaveLength(0);
});
