import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunksOf, partsOf } from './chunks';
import { layoutGroups } from './layout-groups';
import type { Block } from './model';

function textOf(lengths: readonly number[], kindOf: (index: number) => Block['kind']): readonly Block[] {
  let start = 0;
  return lengths.map((length, index) => {
    const block: Block = { id: `b${index}`, kind: kindOf(index), start, end: start + length };
    start = block.end + 1;
    return block;
  });
}

test('all blocks are in one chunk each, in their order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(3000), { maxLength: 300 }),
      fc.integer({ min: 2, max: 9 }),
      (lengths, every) => {
        const blocks = textOf(lengths, (index) => (index % every === 0 ? 'heading' : 'paragraph'));
        const chunks = chunksOf(blocks);
        expect(chunks.flatMap((chunk) => chunk.blocks)).toEqual(blocks);
        for (const { blocks: inside, groups, start, end } of chunks) {
          expect(groups).toBe(layoutGroups(inside).length);
          expect(start).toBe(inside[0]?.start);
          expect(end).toBe(inside.at(-1)?.end);
        }
      },
    ),
  );
});

test('tables and lists stand in one chunk each, as they do on the page', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('list', 'one', 'two', 'paragraph'), { maxLength: 400 }), (kinds) => {
      const plain = textOf(
        kinds.map(() => 40),
        () => 'paragraph',
      );
      const blocks = plain.map((block, index): Block => {
        const kind = kinds[index];
        if (kind === 'list') return { ...block, kind: 'listItem', list: { depth: 0, marker: '•' } };
        if (kind === 'paragraph' || kind === undefined) return block;
        return { ...block, kind: 'table', row: { table: kind, isHeader: false, cells: [] } };
      });
      expect(chunksOf(blocks).flatMap((chunk) => layoutGroups(chunk.blocks))).toEqual(layoutGroups(blocks));
    }),
  );
});

test('a chunk is about a window long, of long paragraphs and of short ones', () => {
  const long = chunksOf(
    textOf(
      Array.from({ length: 500 }, () => 200),
      () => 'paragraph',
    ),
  );
  for (const { groups } of long.slice(0, -1)) expect(groups).toBe(8);
  const short = chunksOf(
    textOf(
      Array.from({ length: 500 }, () => 4),
      () => 'paragraph',
    ),
  );
  for (const { groups } of short.slice(0, -1)) expect(groups).toBe(24);
});

test('no chunk but the last ends with a heading', () => {
  const blocks = textOf(
    Array.from({ length: 200 }, () => 1500),
    (index) => (index % 3 === 2 ? 'paragraph' : 'heading'),
  );
  for (const chunk of chunksOf(blocks).slice(0, -1)) {
    expect(chunk.blocks.at(-1)?.kind).toBe('paragraph');
  }
});

test('parts hold all chunks in their order, fourteen each', () => {
  const chunks = chunksOf(
    textOf(
      Array.from({ length: 1000 }, () => 1500),
      () => 'paragraph',
    ),
  );
  const parts = partsOf(chunks);
  expect(parts.flat()).toEqual(chunks);
  expect(parts.map(({ length }) => length)).toEqual([...Array.from({ length: 71 }, () => 14), 6]);
  expect(partsOf(chunksOf([]))).toEqual([]);
});

test('a part ends before the highest heading in reach, so that it may begin on a page of its own', () => {
  const blocks = textOf(
    Array.from({ length: 400 }, () => 500),
    (index) => (index % 20 === 0 ? 'heading' : 'paragraph'),
  ).map((block, index): Block => {
    if (block.kind !== 'heading') return block;
    return { ...block, level: index % 40 === 0 ? 1 : 2 };
  });
  const parts = partsOf(chunksOf(blocks));
  expect(parts.flat().flatMap((chunk) => chunk.blocks)).toEqual(blocks);
  for (const part of parts) {
    expect(part.length).toBeLessThanOrEqual(14);
    expect(part[0]?.blocks[0]).toMatchObject({ kind: 'heading', level: 1 });
  }
});
