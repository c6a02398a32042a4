import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CardBox, layoutCards } from './layout-cards';

const GAP = 8;

const boxes = fc
  .array(fc.record({ top: fc.integer({ min: 0, max: 4000 }), height: fc.integer({ min: 20, max: 300 }) }), {
    minLength: 1,
    maxLength: 40,
  })
  .map((list): readonly CardBox[] =>
    list.sort((a, b) => a.top - b.top).map((box, index) => ({ ...box, id: `card-${index}` })),
  );

describe('layoutCards', () => {
  it('keeps every card clear of the next, whichever is active', () => {
    fc.assert(
      fc.property(boxes, fc.nat(), (list, pick) => {
        const tops = layoutCards(list, GAP, `card-${pick % list.length}`);
        for (const [index, box] of list.entries()) {
          const next = list[index + 1];
          if (!next) continue;
          expect((tops.get(box.id) ?? Number.NaN) + box.height + GAP).toBeLessThanOrEqual(
            tops.get(next.id) ?? Number.NaN,
          );
        }
      }),
    );
  });

  it('puts the active card exactly beside its text', () => {
    fc.assert(
      fc.property(boxes, fc.nat(), (list, pick) => {
        const active = list[pick % list.length];
        expect(layoutCards(list, GAP, active?.id ?? null).get(active?.id ?? '')).toBe(active?.top);
      }),
    );
  });

  it('leaves cards where they are when there is room', () => {
    const roomy = [
      { id: 'a', top: 0, height: 50 },
      { id: 'b', top: 100, height: 50 },
    ];
    expect([...layoutCards(roomy, GAP, null)]).toEqual([
      ['a', 0],
      ['b', 100],
    ]);
  });
});
