import type { Block, CanonicalText, Cell } from '../core/text/model';

/** Why a file gives no case. */
export type ImportFailureCode =
  | 'import.empty'
  | 'import.notText'
  | 'import.tooLarge'
  | 'import.tooDeep'
  | 'import.tooSlow'
  | 'import.unknownFormat'
  | 'import.convertFirst'
  | 'import.broken'
  | 'import.encrypted'
  | 'import.picturesOnly'
  | 'import.unreadableLetters'
  | 'import.archive';

/** A block before it has a place. */
export interface DraftBlock {
  readonly kind: Block['kind'];
  readonly level?: number;
  /** Without line feeds; of a table's row, its cells parted by tabs. */
  readonly text: string;
  readonly list?: Block['list'];
  readonly row?: DraftRow;
}

/** A table's row before its cells have places. */
export interface DraftRow {
  readonly table: string;
  readonly isHeader: boolean;
  readonly cells: readonly { readonly text: string; readonly columns?: number; readonly rows?: number }[];
}

/**
 * Joins blocks with one line feed between them into a canonical text (NFC) and numbers them `b1`, `b2`, …;
 * blocks without visible text are left out.
 */
export function layOutBlocks(drafts: readonly DraftBlock[]): CanonicalText {
  const blocks: Block[] = [];
  const pieces: string[] = [];
  let at = 0;
  for (const { kind, level, text, list, row } of drafts) {
    const cells = row?.cells.map((cell) => ({ ...cell, text: tidy(cell.text).replaceAll('\t', ' ') }));
    const words = cells === undefined ? tidy(text) : cells.map((cell) => cell.text).join('\t');
    if (words.trim() === '') continue;
    blocks.push({
      id: `b${blocks.length + 1}`,
      kind,
      ...(level === undefined ? {} : { level }),
      ...(list === undefined ? {} : { list }),
      ...(row === undefined || cells === undefined
        ? {}
        : { row: { table: row.table, isHeader: row.isHeader, cells: placeCells(cells, at) } }),
      start: at,
      end: at + words.length,
    });
    pieces.push(words);
    at += words.length + 1;
  }
  return { text: pieces.join('\n'), blocks };
}

function tidy(words: string): string {
  return words
    .replace(/\s*\n\s*/gu, ' ')
    .normalize('NFC')
    .trim();
}

function placeCells(cells: DraftRow['cells'], rowStart: number): readonly Cell[] {
  let at = rowStart;
  return cells.map(({ text, columns, rows }) => {
    const start = at;
    at += text.length + 1;
    return {
      start,
      end: start + text.length,
      ...(columns === undefined ? {} : { columns }),
      ...(rows === undefined ? {} : { rows }),
    };
  });
}
