import type { Block } from './model';

/** What stands on the page as one thing: a table of rows, a list of items, or a block alone. */
export interface LayoutGroup {
  readonly kind: 'table' | 'list' | 'single';
  readonly blocks: readonly [Block, ...Block[]];
}

/** Items of one list that are laid out together; a longer list is several, so that each can wait for its view. */
const MOST_ITEMS = 100;

/** Joins rows of one table, and list items that follow each other, in the order of the text. */
export function layoutGroups(blocks: readonly Block[]): readonly LayoutGroup[] {
  const groups: { kind: LayoutGroup['kind']; blocks: [Block, ...Block[]] }[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last && isOfGroup(block, last.blocks[0], last.blocks.length)) last.blocks.push(block);
    else groups.push({ kind: kindOf(block), blocks: [block] });
  }
  return groups;
}

/** Whether a block belongs to the group before it, which begins with `head` and has so many blocks. */
export function isOfGroup(block: Block, head: Block, count: number): boolean {
  const kind = kindOf(block);
  if (kind === 'single' || kind !== kindOf(head)) return false;
  return kind === 'list' ? count < MOST_ITEMS : head.row?.table === block.row?.table;
}

function kindOf({ kind, row, list }: Block): LayoutGroup['kind'] {
  if (kind === 'table' && row) return 'table';
  return kind === 'listItem' && list ? 'list' : 'single';
}
