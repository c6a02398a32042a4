import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { DraftBlock, DraftCell, DraftRow } from '../draft';
import { attribute, childrenOf, isElement } from './html-tree';

const MOST_SPAN = 100;

/**
 * The rows of a table of data, a block each, and the pictures in it behind them; `null` for one that is there for the
 * layout: one column, or tables inside.
 *
 * @param read what stands in a cell or caption: one block of words at most, and figures
 */
export function rowsOfTable(
  table: Tree.Element,
  id: string,
  read: (cell: Tree.Element) => readonly DraftBlock[],
): readonly DraftBlock[] | null {
  const rows = elementsUnder(table, 'tr').map((row) =>
    childrenOf(row).filter(
      (cell): cell is Tree.Element => isElement(cell) && (cell.tagName === 'td' || cell.tagName === 'th'),
    ),
  );
  if (elementsUnder(table, 'table').length > 0 || rows.every((cells) => cells.length <= 1)) return null;
  const figures: DraftBlock[] = [];
  const drafts = rows.map(
    (cells): DraftRow => ({
      table: id,
      isHeader: cells.length > 0 && cells.every(({ tagName }) => tagName === 'th'),
      cells: cells.map((cell) => cellOf(cell, read(cell), figures)),
    }),
  );
  const captions = elementsUnder(table, 'caption').flatMap((caption) => read(caption));
  return [
    ...captions.map(
      (block): DraftBlock => (block.kind === 'figure' ? block : { ...block, kind: 'paragraph' }),
    ),
    ...drafts
      .filter(({ cells }) => cells.length > 0)
      .map(
        (row): DraftBlock => ({
          kind: 'table',
          text: row.cells.map(({ text }) => text).join('\t'),
          row,
        }),
      ),
    ...figures,
  ];
}

function cellOf(cell: Tree.Element, read: readonly DraftBlock[], figures: DraftBlock[]): DraftCell {
  const columns = spanOf(cell, 'colspan');
  const rows = spanOf(cell, 'rowspan');
  const words = read.find(({ kind }) => kind !== 'figure');
  figures.push(...read.filter(({ kind }) => kind === 'figure'));
  return {
    text: words?.text ?? '',
    ...(words?.inlines === undefined ? {} : { inlines: words.inlines }),
    ...(columns > 1 ? { columns } : {}),
    ...(rows > 1 ? { rows } : {}),
  };
}

function spanOf(cell: Tree.Element, name: string): number {
  return Math.min(MOST_SPAN, Number.parseInt(attribute(cell, name), 10) || 1);
}

/** Without recursion; in the order of the page. */
function elementsUnder(root: Tree.Element, tagName: string): readonly Tree.Element[] {
  const found: Tree.Element[] = [];
  const stack: Tree.Node[] = [...childrenOf(root)].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isElement(node) && node.tagName === tagName) found.push(node);
    for (const child of [...childrenOf(node)].reverse()) stack.push(child);
  }
  return found;
}
