import type { List, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { DraftBlock } from '../draft';
import { joinLines } from '../unwrap';

/** Levels of nesting that are followed; what is deeper is read as plain words of its parent. */
const MAX_DEPTH = 16;

/**
 * Turns a Markdown tree into blocks of plain words, in the order of the page. A list item, a quoted paragraph
 * and a table row is a block each; pictures give their description; raw HTML, definitions and rules give nothing.
 */
export function blocksOf(root: Root): readonly DraftBlock[] {
  return root.children.flatMap((node) => blocksOfNode(node, 'paragraph', 0));
}

function blocksOfNode(node: Nodes, kind: DraftBlock['kind'], depth: number): readonly DraftBlock[] {
  if (depth > MAX_DEPTH) return [{ kind, text: wordsOf(node) }];
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', level: node.depth, text: wordsOf(node) }];
    case 'paragraph': {
      const [only, ...others] = node.children;
      const isPicture = only?.type === 'image' && others.length === 0;
      return [{ kind: isPicture ? 'figure' : kind, text: wordsOf(node) }];
    }
    case 'blockquote':
      return node.children.flatMap((child) => blocksOfNode(child, 'quotation', depth + 1));
    case 'list':
      return blocksOfList(node, depth, 0);
    case 'listItem':
      return node.children.flatMap((child) => blocksOfNode(child, 'listItem', depth + 1));
    case 'footnoteDefinition':
      return node.children.flatMap((child) => blocksOfNode(child, 'footnote', depth + 1));
    case 'table':
      return node.children.map((row, index) => {
        const cells = row.children.map((cell) => ({ text: wordsOf(cell) }));
        return {
          kind: 'table',
          text: cells.map(({ text }) => text).join('\t'),
          row: { table: `t${node.position?.start.offset ?? 0}`, isHeader: index === 0, cells },
        };
      });
    case 'code':
      return node.value.split('\n').map((line) => ({ kind, text: line }));
    default:
      // html, definition, thematicBreak, yaml
      return [];
  }
}

/** Items with their markers; a later paragraph of an item goes on without one. */
function blocksOfList(list: List, depth: number, listDepth: number): readonly DraftBlock[] {
  if (depth > MAX_DEPTH) return [{ kind: 'listItem', text: wordsOf(list) }];
  return list.children.flatMap((item, index) => {
    const marker = list.ordered ? `${(list.start ?? 1) + index}.` : '•';
    const blocks = item.children.flatMap((child) =>
      child.type === 'list'
        ? blocksOfList(child, depth + 2, listDepth + 1)
        : blocksOfNode(child, 'listItem', depth + 2),
    );
    const [first, ...others] = blocks;
    if (first?.kind !== 'listItem' || first.list) return blocks;
    return [{ ...first, list: { depth: listDepth, marker } }, ...others];
  });
}

/** The words of a node in one line; soft breaks are joined as lines of a paragraph are. */
function wordsOf(node: Nodes): string {
  return toString(node, { includeHtml: false })
    .split('\n')
    .map((line) => line.trim())
    .reduce(joinLines);
}
