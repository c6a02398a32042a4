import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankByCoverage } from './rank-by-coverage';

const span = (start: number, end: number): { start: number; end: number } => ({ start, end });

describe('rankByCoverage', () => {
  test('a span next to a chosen one comes after a less likely one elsewhere', () => {
    const spans = [span(0, 10), span(0, 11), span(40, 50)];
    const chances = Float64Array.of(0.5, 0.45, 0.3);
    const ranked = rankByCoverage(spans, ['a', 'b', 'c'], chances, chances);
    expect(ranked.map(({ index }) => index)).toEqual([0, 2, 1]);
  });

  test('a span that is likely to come close goes first among equals', () => {
    const spans = [span(0, 10), span(40, 50)];
    const ranked = rankByCoverage(spans, ['a', 'b'], Float64Array.of(0.3, 0.3), Float64Array.of(0.1, 0.6));
    expect(ranked.map(({ index }) => index)).toEqual([1, 0]);
  });

  test('the same words elsewhere are worth nothing once asked for', () => {
    const spans = [span(0, 2), span(20, 22), span(40, 42)];
    const chances = Float64Array.of(0.5, 0.4, 0.1);
    const ranked = rankByCoverage(spans, ['芜湖', '芜湖', '合肥'], chances, chances);
    expect(ranked.map(({ index }) => index)).toEqual([0, 2, 1]);
    expect(ranked[2]?.gain).toBe(0);
  });

  test('words that stand in several places nearby add up, and go where they are likeliest', () => {
    const spans = [span(0, 2), span(300, 302), span(20, 24)];
    const chances = Float64Array.of(0.2, 0.25, 0.3);
    const ranked = rankByCoverage(spans, ['芜湖', '芜湖', '合肥大学'], chances, new Float64Array(3));
    expect(ranked.map(({ index }) => index)).toEqual([1, 2, 0]);
  });

  test('words said again and again do not outweigh what is likelier to be asked', () => {
    const often = Array.from({ length: 16 }, (_, at) => span(at * 20, at * 20 + 2));
    const spans = [...often, span(500, 510)];
    const chances = Float64Array.from(spans, (_, index) => (index < often.length ? 0.05 : 0.3));
    const keys = spans.map((_, index) => (index < often.length ? '条约' : '二十年'));
    const ranked = rankByCoverage(spans, keys, chances, new Float64Array(spans.length));
    expect(ranked[0]?.index).toBe(often.length);
    expect(ranked[1]?.gain).toBeGreaterThan(0.05);
  });

  test('words that stand far apart do not add up', () => {
    const spans = [span(0, 2), span(5000, 5002), span(20, 24)];
    const chances = Float64Array.of(0.2, 0.25, 0.3);
    const ranked = rankByCoverage(spans, ['芜湖', '芜湖', '合肥大学'], chances, new Float64Array(3));
    expect(ranked.map(({ index }) => index)).toEqual([2, 1, 0]);
  });

  test('a span covers other places of the words next to it', () => {
    const spans = [span(0, 10), span(0, 11), span(200, 211), span(400, 410)];
    const chances = Float64Array.of(0.4, 0.1, 0.3, 0.2);
    const ranked = rankByCoverage(
      spans,
      ['长句', '长句的', '长句的', '另一句'],
      chances,
      new Float64Array(4),
    );
    expect(ranked.map(({ index }) => index).slice(0, 2)).toEqual([0, 3]);
  });

  test('every span is ranked once and gains never rise', () => {
    const one = fc.record({
      start: fc.nat(60),
      length: fc.integer({ min: 1, max: 20 }),
      chance: fc.double({ min: 0, max: 1, noNaN: true }),
      close: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 40 }), (rows) => {
        const spans = rows.map(({ start, length }) => span(start, start + length));
        const keys = rows.map(({ start, length }) => `${start % 7}-${length % 5}`);
        const ranked = rankByCoverage(
          spans,
          keys,
          Float64Array.from(rows, ({ chance }) => chance),
          Float64Array.from(rows, ({ close }) => close),
        );
        expect(ranked.map(({ index }) => index).sort((a, b) => a - b)).toEqual(rows.map((_, index) => index));
        ranked.forEach(({ gain }, at) =>
          expect(gain).toBeLessThanOrEqual((ranked[at - 1]?.gain ?? Infinity) + 1e-9),
        );
      }),
    );
  });
});
