import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from './model';
import { blockAt, blocksIn } from './offsets';

function layOut(parts: readonly string[]): readonly Block[] {
  let at = 0;
  return parts.map((part, index) => {
    const block: Block = { id: `b${index}`, kind: 'paragraph', start: at, end: at + part.length };
    at = block.end + 1;
    return block;
  });
}

describe('blockAt', () => {
  it('agrees with a plain search at every offset', () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 5 }), { maxLength: 12 });
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: -1, max: 80 }),
        fc.integer({ min: 0, max: 80 }),
        (parts, start, end) => {
          const blocks = layOut(parts);
          expect(blockAt(blocks, start)).toBe(blocks.find((b) => b.start <= start && start <= b.end) ?? null);
          const shared = start < end ? blocks.filter((b) => b.start < end && start < b.end) : [];
          expect(blocksIn(blocks, { start, end })).toEqual(shared);
        },
      ),
    );
  });
});
