import type { DraftBlock, DraftCell } from '../draft';
import { isNumbered } from '../headings';
import { editWords } from '../words';
import type { NumberPlace } from './numbering';
import type { WordNode } from './word-model';
import { type ReadWords, WordWords } from './word-words';

/** Styles as Word names them inside a file, and as Chinese editions of Word and WPS do. */
const HEADING = /^(?:heading|标题)\s*([1-6])$/iu;
const TITLE = /^(?:title|标题)$/iu;
const QUOTATION = /^(?:(?:intense |block )?(?:quote|quotation|text)|引用|明显引用)$/iu;
const NOTE_TEXT = /^(?:footnote|endnote) text$/iu;
const DEEPEST_LIST = 20;
/** Tables stand in cells of tables; nobody nests them deeper than this. */
const DEEPEST_TABLE = 20;
/** Numbers that run through a document as those of its parts do, not those of a list. */
const OF_PARTS = /^(?:第|[一二三四五六七八九十百零〇]|[（(][一二三四五六七八九十百零〇])/u;

/**
 * Makes blocks of a Word document: headings and quotations by style, lists with their numbers, tables, pictures, and
 * notes at the end. A number that Word counts stands before the words of a heading, as it is seen there.
 *
 * @param pictures what pictures of the document become
 * @param markerOf what stands before a paragraph of a list
 */
export function blocksOfWord(
  document: WordNode,
  pictures: ReadonlyMap<WordNode, DraftBlock>,
  markerOf: (place: NumberPlace) => string,
): readonly DraftBlock[] {
  const reader = new WordReader(new WordWords(pictures, markerOf), markerOf);
  for (const node of document.children ?? []) reader.read(node);
  return reader.finish(document);
}

class WordReader {
  private readonly blocks: DraftBlock[] = [];
  private counts: number[] = [];
  private tables = 0;

  constructor(
    private readonly words: WordWords,
    private readonly markerOf: (place: NumberPlace) => string,
  ) {}

  read(node: WordNode, depth = 0): void {
    if (node.type === 'table' && depth < DEEPEST_TABLE) this.readTable(node, depth);
    else if (node.type === 'paragraph') this.readParagraph(node);
    else for (const child of node.children ?? []) this.read(child, depth);
  }

  /** Notes may refer to notes, so that there may be more of them while they are read. */
  finish({ notes }: WordNode): readonly DraftBlock[] {
    for (const [name, reference] of this.words.references) {
      const { words, figures } = this.words.read(notes?.resolve(reference)?.body ?? []);
      this.blocks.push({ kind: 'footnote', ...words, anchors: [name] }, ...figures);
    }
    return this.blocks;
  }

  private readParagraph(node: WordNode): void {
    const read = this.words.read(node.children ?? []);
    const { words, anchors, figures, number, outline } = read;
    const style = node.styleName ?? '';
    const styled = TITLE.test(style) ? 1 : Number(HEADING.exec(style)?.[1] ?? (outline ?? -1) + 1);
    const marker = number === undefined ? '' : this.markerOf(number);
    if (styled > 0) this.push({ kind: 'heading', level: styled, ...numbered(read, marker), anchors });
    else if (marker !== '' && OF_PARTS.test(marker) && isNumbered(`${marker}${words.text}`))
      this.push({ kind: 'paragraph', ...numbered(read, marker), anchors });
    else if (number !== undefined && marker !== '') this.pushItem(read, number.level, marker);
    else if (node.numbering && number === undefined) this.countItem(read, node.numbering);
    else if (QUOTATION.test(style)) this.push({ kind: 'quotation', ...words, anchors });
    else if (!NOTE_TEXT.test(style)) this.push({ kind: 'paragraph', ...words, anchors });
    this.blocks.push(...figures);
  }

  private push(block: DraftBlock): void {
    if (block.text !== '') this.counts = [];
    this.blocks.push(block);
  }

  private pushItem({ words, anchors }: ReadWords, level: number, marker: string): void {
    const depth = Math.min(DEEPEST_LIST, Math.max(0, level));
    this.blocks.push({ kind: 'listItem', ...words, anchors, list: { depth, marker } });
  }

  /** For lists whose definition was not found. */
  private countItem(read: ReadWords, { level, isOrdered }: NonNullable<WordNode['numbering']>): void {
    const depth = Math.min(DEEPEST_LIST, Math.max(0, Number(level) || 0));
    this.counts.length = Math.min(this.counts.length, depth + 1);
    this.counts[depth] = (this.counts[depth] ?? 0) + 1;
    this.pushItem(read, depth, isOrdered ? `${this.counts[depth]}.` : '•');
  }

  private readTable(node: WordNode, depth: number): void {
    const rows = (node.children ?? []).filter(({ type }) => type === 'tableRow');
    const widest = rows.reduce((most, { children = [] }) => Math.max(most, children.length), 0);
    // A table of one column is there for the layout: its cells are read as the document's own.
    if (widest < 2) {
      for (const cell of rows.flatMap(({ children = [] }) => children))
        for (const child of cell.children ?? []) this.read(child, depth + 1);
      return;
    }
    this.tables += 1;
    const table = `t${this.tables}`;
    const figures: DraftBlock[] = [];
    for (const row of rows) {
      const anchors: string[] = [];
      const cells = (row.children ?? []).map((cell): DraftCell => {
        const read = this.words.read(cell.children ?? []);
        anchors.push(...read.anchors);
        figures.push(...read.figures);
        return {
          ...read.words,
          ...((cell.colSpan ?? 1) > 1 ? { columns: cell.colSpan ?? 1 } : {}),
          ...((cell.rowSpan ?? 1) > 1 ? { rows: cell.rowSpan ?? 1 } : {}),
        };
      });
      this.blocks.push({
        kind: 'table',
        text: cells.map(({ text }) => text).join('\t'),
        row: { table, isHeader: row.isHeader === true, cells },
        anchors,
      });
    }
    this.blocks.push(...figures);
    this.counts = [];
  }
}

/** Words with the number that stands before them, apart from them where it does not end in a mark of its own. */
function numbered({ words }: ReadWords, marker: string): ReadWords['words'] {
  if (marker === '' || words.text === '') return words;
  const space = /[\p{L}\p{N}.]$/u.test(marker) ? ' ' : '';
  return editWords(words, [{ start: 0, end: 0, words: marker + space }]);
}
