import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { DraftBlock, DraftRow } from '../draft';
import { attribute, childrenOf, isElement, plainText } from './html-tree';

const MOST_SPAN = 100;

/** The rows of a table of data, a block each; `null` for one that is there for the layout: one column, or tables inside. */
export function rowsOfTable(table: Tree.Element, id: string): readonly DraftBlock[] | null {
  const rows = elementsUnder(table, 'tr');
  if (elementsUnder(table, 'table').length > 0) return null;
  const drafts = rows.map((row): DraftRow => {
    const cells = childrenOf(row).filter(
      (cell): cell is Tree.Element => isElement(cell) && (cell.tagName === 'td' || cell.tagName === 'th'),
    );
    return {
      table: id,
      isHeader: cells.length > 0 && cells.every(({ tagName }) => tagName === 'th'),
      cells: cells.map(cellOf),
    };
  });
  if (drafts.every(({ cells }) => cells.length <= 1)) return null;
  const caption = elementsUnder(table, 'caption')
    .map((node) => plainText(node).trim())
    .filter((text) => text !== '');
  return [
    ...caption.map((text): DraftBlock => ({ kind: 'paragraph', text })),
    ...drafts
      .filter(({ cells }) => cells.length > 0)
      .map(
        (row): DraftBlock => ({
          kind: 'table',
          text: row.cells.map(({ text }) => text).join('\t'),
          row,
        }),
      ),
  ];
}

function cellOf(cell: Tree.Element): DraftRow['cells'][number] {
  const columns = spanOf(cell, 'colspan');
  const rows = spanOf(cell, 'rowspan');
  return {
    text: plainText(cell).replace(/\s+/gu, ' ').trim(),
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
