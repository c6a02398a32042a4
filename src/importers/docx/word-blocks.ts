import type { DraftBlock, DraftRow } from '../draft';
import { joinLines } from '../unwrap';
import type { WordNode, WordNotes } from './word-model';

/** Styles as Word names them inside a file, and as Chinese editions of Word and WPS do. */
const HEADING = /^(?:heading|标题)\s*([1-6])$/iu;
const TITLE = /^(?:title|标题)$/iu;
const QUOTATION = /^(?:(?:intense |block )?(?:quote|quotation|text)|引用|明显引用)$/iu;
const NOTE_TEXT = /^(?:footnote|endnote) text$/iu;
const DEEPEST_LIST = 20;
/** Tables stand in cells of tables; nobody nests them deeper than this. */
const DEEPEST_TABLE = 20;

/**
 * Makes blocks of a Word document: headings and quotations by style, lists with their numbers, tables, descriptions
 * of pictures, and notes at the end under the numbers that refer to them.
 */
export function blocksOfWord(document: WordNode): readonly DraftBlock[] {
  const reader = new WordReader(document.notes);
  for (const node of document.children ?? []) reader.read(node);
  return reader.finish();
}

class WordReader {
  private readonly blocks: DraftBlock[] = [];
  private readonly references: WordNode[] = [];
  private counts: number[] = [];
  private tables = 0;
  private pictures: string[] = [];

  constructor(private readonly notes: WordNotes | undefined) {}

  read(node: WordNode, depth = 0): void {
    if (node.type === 'table' && depth < DEEPEST_TABLE) this.readTable(node, depth);
    else if (node.type === 'paragraph') this.readParagraph(node);
    else for (const child of node.children ?? []) this.read(child, depth);
  }

  /** Notes may refer to notes, so that there may be more of them while they are read. */
  finish(): readonly DraftBlock[] {
    for (let index = 0; index < this.references.length; index += 1) {
      const reference = this.references[index];
      const note = reference === undefined ? undefined : this.notes?.resolve(reference);
      const text = (note?.body ?? []).map((node) => this.wordsOf(node)).join('\n');
      this.blocks.push({ kind: 'footnote', text: `[${index + 1}] ${whole(text)}` });
    }
    return this.blocks;
  }

  private readParagraph(node: WordNode): void {
    const text = whole(this.wordsOf(node));
    const style = node.styleName ?? '';
    const level = HEADING.exec(style)?.[1];
    if (level !== undefined) this.push({ kind: 'heading', level: Number(level), text });
    else if (TITLE.test(style)) this.push({ kind: 'heading', level: 1, text });
    else if (node.numbering) this.pushItem(node.numbering, text);
    else if (QUOTATION.test(style)) this.push({ kind: 'quotation', text });
    else if (!NOTE_TEXT.test(style)) this.push({ kind: 'paragraph', text });
    for (const picture of this.pictures) this.blocks.push({ kind: 'figure', text: picture });
    this.pictures = [];
  }

  private push(block: DraftBlock): void {
    if (block.text === '') return;
    this.counts = [];
    this.blocks.push(block);
  }

  private pushItem({ level, isOrdered }: NonNullable<WordNode['numbering']>, text: string): void {
    const depth = Math.min(DEEPEST_LIST, Math.max(0, Number(level) || 0));
    this.counts.length = Math.min(this.counts.length, depth + 1);
    this.counts[depth] = (this.counts[depth] ?? 0) + 1;
    this.blocks.push({
      kind: 'listItem',
      text,
      list: { depth, marker: isOrdered ? `${this.counts[depth]}.` : '•' },
    });
  }

  private readTable(node: WordNode, depth: number): void {
    const rows = (node.children ?? []).filter(({ type }) => type === 'tableRow');
    const widest = Math.max(0, ...rows.map(({ children = [] }) => children.length));
    // A table of one column is there for the layout: its cells are read as the document's own.
    if (widest < 2) {
      for (const cell of rows.flatMap(({ children = [] }) => children))
        for (const child of cell.children ?? []) this.read(child, depth + 1);
      return;
    }
    this.tables += 1;
    const table = `t${this.tables}`;
    for (const row of rows) {
      const cells: DraftRow['cells'] = (row.children ?? []).map((cell) => ({
        text: whole(this.wordsOf(cell)),
        ...((cell.colSpan ?? 1) > 1 ? { columns: cell.colSpan } : {}),
        ...((cell.rowSpan ?? 1) > 1 ? { rows: cell.rowSpan } : {}),
      }));
      this.blocks.push({
        kind: 'table',
        text: cells.map(({ text }) => text).join('\t'),
        row: { table, isHeader: row.isHeader === true, cells },
      });
    }
    this.counts = [];
  }

  /** The words under a node, paragraphs and broken lines parted by line feeds. */
  private wordsOf(node: WordNode): string {
    switch (node.type) {
      case 'text':
        return node.value ?? '';
      case 'tab':
        return ' ';
      case 'break':
        return node.breakType === 'line' ? '\n' : '';
      case 'noteReference':
        this.references.push(node);
        return `[${this.references.length}]`;
      case 'image':
        if (node.altText?.trim()) this.pictures.push(node.altText.trim());
        return '';
      default: {
        const words = (node.children ?? []).map((child) => this.wordsOf(child)).join('');
        return node.type === 'paragraph' ? `${words}\n` : words;
      }
    }
  }
}

/** Lines joined as a paragraph's are. */
function whole(words: string): string {
  const lines = words
    .replace(/[^\S\n]+/gu, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length === 0 ? '' : lines.reduce(joinLines);
}
