import { parse } from 'parse5';
import type { Html, List, Nodes, Root } from 'mdast';
import type { Furniture } from '../../core/text/model';
import type { DraftBlock } from '../draft';
import { readBook } from '../html/html-blocks';
import { pageSurroundings } from '../html/html-surroundings';
import type { PictureBox } from '../picture-box';
import type { DraftWords } from '../words';
import { MarkdownWords, noteAnchor } from './words-of-node';

/** Levels of nesting that are followed; what is deeper is read as plain words of its parent. */
const MAX_DEPTH = 16;

/** What a Markdown tree holds. */
interface MarkdownBlocks {
  readonly blocks: readonly DraftBlock[];
  readonly aside: readonly Furniture[];
}

/**
 * Turns a Markdown tree into blocks, in the order of the page. A list item, a quoted paragraph, a note and a table row is
 * a block each, pictures come behind the words that they stand in. Blocks of HTML are read as a page is; tags within a
 * line, definitions and rules give nothing.
 */
export function blocksOf(root: Root, pictures: PictureBox): MarkdownBlocks {
  const reader = new MarkdownReader(new MarkdownWords(root, pictures), pictures);
  return { blocks: root.children.flatMap((node) => reader.read(node, 'paragraph', 0)), aside: reader.aside };
}

class MarkdownReader {
  readonly aside: Furniture[] = [];

  constructor(
    private readonly words: MarkdownWords,
    private readonly pictures: PictureBox,
  ) {}

  read(node: Nodes, kind: DraftBlock['kind'], depth: number): readonly DraftBlock[] {
    if (depth > MAX_DEPTH) return this.withFigures({ kind, ...this.words.read(node) });
    const each = (children: readonly Nodes[], inner: DraftBlock['kind']) =>
      children.flatMap((child) => this.read(child, inner, depth + 1));
    switch (node.type) {
      case 'heading': {
        const words = this.words.read(node);
        return this.withFigures({
          kind: 'heading',
          level: node.depth,
          ...words,
          anchors: [anchorOf(words.text)],
        });
      }
      case 'paragraph':
        return this.withFigures({ kind, ...this.words.read(node) });
      case 'blockquote':
        return each(node.children, 'quotation');
      case 'list':
        return this.readList(node, depth, 0);
      case 'listItem':
        return each(node.children, 'listItem');
      case 'footnoteDefinition':
        return this.withFigures({
          kind: 'footnote',
          ...this.words.read(node),
          anchors: [noteAnchor(node.identifier)],
        });
      case 'table':
        return node.children.flatMap((row, index) => {
          const cells: readonly DraftWords[] = row.children.map((cell) => this.words.read(cell));
          return this.withFigures({
            kind: 'table',
            text: cells.map(({ text }) => text).join('\t'),
            row: { table: `t${node.position?.start.offset ?? 0}`, isHeader: index === 0, cells },
          });
        });
      case 'code':
        return node.value.split('\n').map((line) => ({ kind, text: line }));
      case 'html':
        return this.readHtml(node);
      default:
        // definition, thematicBreak, yaml
        return [];
    }
  }

  private withFigures(block: DraftBlock): readonly DraftBlock[] {
    const figures = this.words.takeFigures();
    return block.text.trim() === '' ? figures : [block, ...figures];
  }

  /** Items with their markers; a later paragraph of an item goes on without one. */
  private readList(list: List, depth: number, listDepth: number): readonly DraftBlock[] {
    if (depth > MAX_DEPTH) return this.withFigures({ kind: 'listItem', ...this.words.read(list) });
    return list.children.flatMap((item, index) => {
      const marker = list.ordered ? `${(list.start ?? 1) + index}.` : '•';
      const blocks = item.children.flatMap((child) =>
        child.type === 'list'
          ? this.readList(child, depth + 2, listDepth + 1)
          : this.read(child, 'listItem', depth + 2),
      );
      const [first, ...others] = blocks;
      if (first?.kind !== 'listItem' || first.list) return blocks;
      return [{ ...first, list: { depth: listDepth, marker } }, ...others];
    });
  }

  private readHtml({ value, position }: Html): readonly DraftBlock[] {
    const [read] = readBook([{ root: parse(value), surroundings: pageSurroundings('', this.pictures) }]);
    if (read === undefined) return [];
    this.aside.push(...read.aside);
    const prefix = `h${position?.start.offset ?? 0}`;
    return read.blocks.map((block) =>
      block.row === undefined ? block : { ...block, row: { ...block.row, table: prefix + block.row.table } },
    );
  }
}

/** The name that programs give to a heading for links to it. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/gu, '-');
}
