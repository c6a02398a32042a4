import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from './bit-parallel';
import { createMatcher, maxDistanceFor } from './match-quote';

const words = (maxLength: number, alphabet: readonly string[]) =>
  fc.array(fc.constantFrom(...alphabet), { maxLength }).map((list) => list.join(''));

function plainDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

describe('editDistance', () => {
  it('agrees with the textbook table, across block borders', () => {
    fc.assert(
      fc.property(words(70, ['a', 'b', '国']), words(70, ['a', 'b', '国']), (a, b) => {
        expect(editDistance(a, b)).toBe(plainDistance(a, b));
      }),
    );
  });
});

describe('findSimilar', () => {
  it('finds the least distance there is within the bound, and reports spans that have it', () => {
    fc.assert(
      fc.property(words(60, ['a', 'b', 'c']), words(24, ['a', 'b', 'c']), fc.nat(60), (text, quote, near) => {
        fc.pre(quote !== '');
        const bound = maxDistanceFor(quote.length);
        let least = Number.POSITIVE_INFINITY;
        for (let from = 0; from <= text.length; from += 1) {
          for (let to = from; to <= text.length; to += 1) {
            least = Math.min(least, plainDistance(quote, text.slice(from, to)));
          }
        }
        const found = createMatcher(text).findSimilar(quote, bound, near);
        expect(found[0]?.distance).toBe(least <= bound && text !== '' ? least : undefined);
        for (const { start, end, distance } of found) {
          expect(plainDistance(quote, text.slice(start, end))).toBe(distance);
          expect(distance).toBeLessThanOrEqual(bound);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('stays within bounded work on a text of one repeated character', () => {
    const matcher = createMatcher('一'.repeat(200_000));
    expect(matcher.findSimilar(`${'一'.repeat(20)}二${'一'.repeat(19)}`, 12, 1000)[0]?.distance).toBe(1);
  });
});

describe('occurrencesOf', () => {
  it('finds all places, or the nearest', () => {
    fc.assert(
      fc.property(
        words(60, ['a', 'b']),
        words(5, ['a', 'b']),
        fc.nat(60),
        fc.nat(4),
        (text, quote, near, limit) => {
          fc.pre(quote !== '');
          const all = [...text].flatMap((_, at) => (text.startsWith(quote, at) ? [at] : []));
          const matcher = createMatcher(text);
          expect(matcher.occurrencesOf(quote, near, 1000)).toEqual(all);
          const distances = all.map((at) => Math.abs(at - near)).sort((a, b) => a - b);
          const nearest = matcher.occurrencesOf(quote, near, limit).map((at) => Math.abs(at - near));
          expect([...nearest].sort((a, b) => a - b)).toEqual(distances.slice(0, limit));
        },
      ),
    );
  });
});
