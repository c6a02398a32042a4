import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline } from './model';
import { segmentsOf } from './segments';

describe('segmentsOf', () => {
  it('gives words without inlines as one piece, and an empty cell as none', () => {
    expect(segmentsOf({ start: 3, end: 9 })).toEqual([{ start: 3, end: 9, inlines: [] }]);
    expect(segmentsOf({ start: 3, end: 3 })).toEqual([]);
  });

  it('cuts at both ends of an inline, and names the outer one first', () => {
    const link: Inline = { kind: 'link', start: 2, end: 8, target: '#b1' };
    const strong: Inline = { kind: 'strong', start: 4, end: 6 };
    expect(segmentsOf({ start: 0, end: 10 }, [link, strong])).toEqual([
      { start: 0, end: 2, inlines: [] },
      { start: 2, end: 4, inlines: [link] },
      { start: 4, end: 6, inlines: [link, strong] },
      { start: 6, end: 8, inlines: [link] },
      { start: 8, end: 10, inlines: [] },
    ]);
  });

  it('covers every code unit once, whatever the inlines', () => {
    const inline = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([a, b]): Inline => ({ kind: 'strong', start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.array(inline), (inlines) => {
        const pieces = segmentsOf({ start: 5, end: 30 }, inlines);
        expect(pieces[0]?.start).toBe(5);
        expect(pieces.at(-1)?.end).toBe(30);
        pieces.forEach(({ start, end }, index) => {
          expect(start).toBeLessThan(end);
          if (index > 0) expect(pieces[index - 1]?.end).toBe(start);
        });
      }),
    );
  });
});
