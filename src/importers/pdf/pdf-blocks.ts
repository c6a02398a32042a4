import type { DraftBlock } from '../draft';
import type { Line } from './page-lines';
import { mostCommon } from './page-lines';
import type { PageRows } from './margins';
import type { Paragraph } from './paragraphs';
import { joinAcross, joinColumn } from './paragraphs';
import { readingOrder } from './reading-order';
import { findTables } from './tables';

/** An entry of the document's own outline. */
export interface OutlineEntry {
  readonly title: string;
  /** From 0. */
  readonly depth: number;
}

/** Letters so much larger than the body's, times, make a short paragraph a heading. */
const LARGE = 1.12;
/** Notes are at most so large, times the body. */
const SMALL = 0.92;
const MAX_HEADING = 80;
/** Notes as large as the body take at most so many rows of a page. */
const MOST_NOTE_ROWS = 12;
const NOTE_MARK = /^(?:\[?\d{1,3}\]?|[①-⑳]|\*|†)(?=\D|$)/u;
const ITEM = /^(?:([•●○◦▪■□◆–—-])|(\d{1,2}[.)]))\s*(?=[^\s\d])/u;

type Cells = NonNullable<DraftBlock['row']>['cells'];
type Piece = Paragraph | { readonly table: readonly Cells[] };

/** Makes blocks of pages without their margins: columns in order, tables, paragraphs, notes at the end. */
export function blocksOfPages(
  pages: readonly PageRows[],
  outline: readonly OutlineEntry[],
): readonly DraftBlock[] {
  const lines = pages.flatMap(({ rows }) => rows.flat());
  const body = mostCommon(lines.map(({ size, text }) => [size, text.length])) ?? 0;
  const notes: Line[] = [];
  const pieces: Piece[] = [];
  for (const { rows } of pages) {
    const at = notesFrom(rows, body);
    notes.push(...rows.slice(at).flat());
    for (const column of readingOrder(rows.slice(0, at))) {
      for (const stretch of findTables(column.rows)) {
        if (stretch.kind === 'rows') pieces.push(...joinColumn(stretch.rows, column));
        else addTable(pieces, stretch.rows);
      }
    }
  }
  return [...textBlocks(pieces, body, outline), ...noteBlocks(notes)];
}

/** A table goes on on the next page if nothing stands between and it has as many columns; its head is said once. */
function addTable(pieces: Piece[], rows: readonly Cells[]): void {
  const before = pieces.at(-1);
  const goesOn = before !== undefined && 'table' in before && before.table[0]?.length === rows[0]?.length;
  if (!goesOn) {
    pieces.push({ table: rows });
    return;
  }
  const isHeadAgain = wordsOf(before.table[0] ?? []) === wordsOf(rows[0] ?? []);
  pieces[pieces.length - 1] = { table: [...before.table, ...rows.slice(isHeadAgain ? 1 : 0)] };
}

function wordsOf(cells: Cells): string {
  return cells.map(({ text }) => text).join('\t');
}

/** The index from which on a page's rows are notes: smaller letters, up to its end, that open with a mark. */
function notesFrom(rows: PageRows['rows'], body: number): number {
  let at = rows.length;
  while (at > 0 && (rows[at - 1] ?? []).every(({ size }) => size <= body * SMALL)) at -= 1;
  while (at < rows.length && !NOTE_MARK.test(rows[at]?.[0]?.text ?? '')) at += 1;
  // Some print notes as large as the body; their numbers are raised all the same.
  const raised = rows.findIndex((row, index) => index > 0 && row[0]?.opensRaised === true);
  return raised === -1 || raised < rows.length - MOST_NOTE_ROWS ? at : Math.min(at, raised);
}

function noteBlocks(lines: readonly Line[]): readonly DraftBlock[] {
  const notes: string[] = [];
  for (const { text } of lines) {
    if (notes.length === 0 || NOTE_MARK.test(text)) notes.push(text);
    else notes[notes.length - 1] += text;
  }
  // As references to notes are written in the text.
  return notes.map((text) => ({ kind: 'footnote', text: text.replace(/^(\d{1,3})\s*(?=\D)/u, '[$1] ') }));
}

function rowsOfTable(rows: readonly Cells[], table: string): readonly DraftBlock[] {
  return rows.map((cells, index) => ({
    kind: 'table',
    text: wordsOf(cells),
    row: {
      table,
      isHeader: index === 0 && cells.every(({ text }) => text !== '' && !/\d/u.test(text)),
      cells,
    },
  }));
}

/** Paragraphs are joined across columns and pages, but never across a table. */
function textBlocks(
  pieces: readonly Piece[],
  body: number,
  outline: readonly OutlineEntry[],
): readonly DraftBlock[] {
  const stretches: { readonly paragraphs: Paragraph[]; readonly rows: readonly DraftBlock[] }[] = [
    { paragraphs: [], rows: [] },
  ];
  for (const piece of pieces) {
    if ('table' in piece) {
      stretches.push({ paragraphs: [], rows: rowsOfTable(piece.table, `t${stretches.length}`) });
    } else stretches.at(-1)?.paragraphs.push(piece);
  }
  const joined = stretches.map(({ paragraphs, rows }) => ({ rows, paragraphs: joinAcross(paragraphs) }));
  const all = joined.flatMap(({ paragraphs }) => paragraphs);
  const levelOf = headingLevels(all, body, outline);
  // Where nothing but its title is a heading, numbers may be those of headings; that is for others to tell.
  const hasHeadings = all.filter((paragraph) => levelOf(paragraph) !== null).length > 1;
  return joined.flatMap(({ rows, paragraphs }) => [
    ...rows,
    ...paragraphs.map((paragraph) => blockOf(paragraph, levelOf(paragraph), hasHeadings)),
  ]);
}

function blockOf({ text }: Paragraph, level: number | null, hasHeadings: boolean): DraftBlock {
  if (level !== null) return { kind: 'heading', level, text };
  const [found, bullet, number] = ITEM.exec(text) ?? [];
  const marker = bullet ?? (hasHeadings ? number : undefined);
  if (found === undefined || marker === undefined) return { kind: 'paragraph', text };
  return { kind: 'listItem', text: text.slice(found.length), list: { depth: 0, marker } };
}

/**
 * Levels of headings: those of the outline where it names at least two paragraphs, and a larger title above them;
 * else by size, the largest first. `null` for what is no heading.
 */
function headingLevels(
  paragraphs: readonly Paragraph[],
  body: number,
  outline: readonly OutlineEntry[],
): (paragraph: Paragraph) => number | null {
  const isLarge = ({ text, size }: Paragraph) => size >= body * LARGE && text.length <= MAX_HEADING;
  const depths = new Map(outline.map(({ title, depth }) => [keyOf(title), depth]));
  const outlined = paragraphs.filter(({ text }) => depths.has(keyOf(text)));
  const sizes = [...new Set(paragraphs.filter(isLarge).map(({ size }) => Math.round(size)))].sort(
    (a, b) => b - a,
  );
  const bySize = (paragraph: Paragraph) =>
    isLarge(paragraph) ? Math.min(6, sizes.indexOf(Math.round(paragraph.size)) + 1) : null;
  if (outlined.length < 2) return bySize;
  const largest = Math.max(...outlined.map(({ size }) => size));
  const hasTitle = paragraphs.some((paragraph) => isLarge(paragraph) && paragraph.size > largest * LARGE);
  return (paragraph) => {
    const depth = depths.get(keyOf(paragraph.text));
    if (depth !== undefined) return Math.min(6, depth + (hasTitle ? 2 : 1));
    return isLarge(paragraph) && paragraph.size > largest * LARGE ? 1 : null;
  };
}

function keyOf(title: string): string {
  return title.replace(/\s+/gu, '').toLowerCase();
}
