import type { Block, CanonicalText, Cell, Inline, Span } from '../core/text/model';
import type { DraftBlock, DraftCell } from './draft';
import { nestInlines } from './nest-inlines';
import { partLong } from './part-long';
import { canonicalWords, type DraftInline, type DraftWords, isPlace } from './words';

/** A canonical text, and where the comments of its file begin and end by their names. */
export interface LaidOut {
  readonly canonical: CanonicalText;
  readonly comments: ReadonlyMap<string, Span>;
}

/** As `layOut`, for files without comments. */
export function layOutBlocks(drafts: readonly DraftBlock[]): CanonicalText {
  return layOut(drafts).canonical;
}

/**
 * Joins blocks with one line feed between them into a canonical text (NFC) and numbers them `b1`, `b2`, …; blocks
 * without visible text are left out. Links and references within the file lead to blocks afterwards; those that lead
 * nowhere go, and a reference then only looks like one.
 */
export function layOut(drafts: readonly DraftBlock[]): LaidOut {
  const blocks: Block[] = [];
  const pieces: string[] = [];
  const names = new Map<string, string>();
  const starts = new Map<string, number>();
  const ends = new Map<string, number>();
  let at = 0;
  let waiting: readonly string[] = [];
  for (const { kind, level, list, row, asset, anchors = [], ...words } of drafts.flatMap(partLong)) {
    const cells = row?.cells.map(({ text, inlines, ...cell }) => ({
      ...cell,
      ...canonicalWords({ text: text.replaceAll('\t', ' '), ...(inlines && { inlines }) }),
    }));
    const own = cells === undefined ? canonicalWords(words) : joinCells(cells);
    // What leads to a block without words leads to the next one.
    const named = [...waiting, ...anchors];
    if (own.text.trim() === '') {
      waiting = named;
      continue;
    }
    waiting = [];
    const id = `b${blocks.length + 1}`;
    for (const name of named) if (!names.has(`#${name}`)) names.set(`#${name}`, `#${id}`);
    const placed = (own.inlines ?? []).map((inline) => moved(inline, at));
    for (const { kind: edge, target, start } of placed) {
      if (edge === 'commentStart' && target !== undefined) starts.set(target, start);
      if (edge === 'commentEnd' && target !== undefined) ends.set(target, start);
    }
    const inlines = nestInlines(placed.filter(isLook));
    blocks.push({
      id,
      kind,
      ...(level === undefined ? {} : { level }),
      ...(list === undefined ? {} : { list }),
      ...(row === undefined || cells === undefined
        ? {}
        : { row: { table: row.table, isHeader: row.isHeader, cells: placeCells(cells, at) } }),
      ...(asset === undefined ? {} : { asset }),
      ...(inlines.length === 0 ? {} : { inlines }),
      start: at,
      end: at + own.text.length,
    });
    pieces.push(own.text);
    at += own.text.length + 1;
  }
  const canonical = { text: pieces.join('\n'), blocks: blocks.map((block) => led(block, names)) };
  const comments = new Map<string, Span>();
  for (const [name, start] of starts) {
    comments.set(name, commented(start, ends.get(name) ?? start, blocks));
  }
  return { canonical, comments };
}

/** What a comment is on: at least one character; where it is on none, the block that it stands in. */
function commented(start: number, end: number, blocks: readonly Block[]): Span {
  if (end > start) return { start, end };
  const block = blocks.findLast((one) => one.start <= start) ?? { start: 0, end: 0 };
  return { start: block.start, end: block.end };
}

function joinCells(cells: readonly DraftCell[]): DraftWords {
  let at = 0;
  const inlines = cells.flatMap(({ text, inlines: own = [] }) => {
    const here = own.map((inline) => moved(inline, at));
    at += text.length + 1;
    return here;
  });
  return { text: cells.map(({ text }) => text).join('\t'), inlines };
}

function moved(inline: DraftInline, by: number): DraftInline {
  return { ...inline, start: inline.start + by, end: inline.end + by };
}

function placeCells(cells: readonly DraftCell[], rowStart: number): readonly Cell[] {
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

function isLook(inline: DraftInline): inline is Inline {
  return !isPlace(inline);
}

/** A block whose links lead to blocks. */
function led(block: Block, names: ReadonlyMap<string, string>): Block {
  const { inlines, ...rest } = block;
  if (inlines === undefined) return block;
  const known = inlines.flatMap((inline): readonly Inline[] => {
    const { target, ...look } = inline;
    const place = target?.startsWith('#') === true ? names.get(target) : target;
    if (place !== undefined) return [{ ...look, target: place }];
    return look.kind === 'link' ? [] : [look];
  });
  return known.length === 0 ? rest : { ...rest, inlines: known };
}
