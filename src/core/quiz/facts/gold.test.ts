import { expect, test } from 'vitest';
import { goldRecall, readEmbeddedCase } from '../../../../scripts/train-facts/gold-recall';
import { findFacts } from './find-facts';

const rows = goldRecall(findFacts(readEmbeddedCase()));

test.each(['number', 'percentage', 'date', 'list', 'enumeration'])(
  'every %s of the embedded case is found',
  (kind) => {
    expect(rows.find((row) => row.kind === kind)?.missing).toEqual([]);
  },
);

test('nearly all facts that were chosen by hand are found, with their kind', () => {
  const total = rows.reduce((sum, row) => sum + row.total, 0);
  const missed = rows.flatMap((row) => row.missing);
  expect(total).toBeGreaterThanOrEqual(120);
  expect(missed.length / total, missed.join('; ')).toBeLessThanOrEqual(0.05);
});
