import { describe, expect, it } from 'vitest';
import { layoutGroups } from './layout-groups';
import type { Block } from './model';

const at = { start: 0, end: 1 };
const paragraph = (id: string): Block => ({ id, kind: 'paragraph', ...at });
const item = (id: string): Block => ({ id, kind: 'listItem', list: { depth: 0, marker: '•' }, ...at });
const row = (id: string, table: string): Block => ({
  id,
  kind: 'table',
  row: { table, isHeader: false, cells: [at] },
  ...at,
});

function shapeOf(blocks: readonly Block[]) {
  return layoutGroups(blocks).map((group) => `${group.kind} ${group.blocks.map(({ id }) => id).join(' ')}`);
}

describe('layoutGroups', () => {
  it('joins the rows of one table, and parts two tables that follow each other', () => {
    expect(shapeOf([row('a', 't1'), row('b', 't1'), row('c', 't2')])).toEqual(['table a b', 'table c']);
  });

  it('joins list items until something else comes', () => {
    expect(shapeOf([item('a'), item('b'), paragraph('c'), item('d')])).toEqual([
      'list a b',
      'single c',
      'list d',
    ]);
  });

  it('leaves rows without cells and items without a marker as blocks of their own', () => {
    const bare: Block = { id: 'a', kind: 'table', ...at };
    expect(shapeOf([bare, { ...bare, id: 'b', kind: 'listItem' }])).toEqual(['single a', 'single b']);
  });

  it('parts a very long list', () => {
    const items = Array.from({ length: 250 }, (_, index) => item(`i${index}`));
    expect(layoutGroups(items).map(({ blocks }) => blocks.length)).toEqual([100, 100, 50]);
  });
});
