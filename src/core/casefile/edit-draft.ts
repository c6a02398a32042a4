import type { Block, Span } from '../text/model';
import type { DraftCase } from './draft';

/** Levels that a heading can have. */
export const HEADING_LEVELS = [1, 2, 3, 4, 5, 6] as const;

/** Kinds whose words are one run of text: what can be a heading, be joined and be parted. */
const PLAIN: ReadonlySet<Block['kind']> = new Set(['heading', 'paragraph', 'listItem', 'quotation']);

/** Whether a block can become a heading, or a heading a paragraph. */
export function isPlain({ kind }: Block): boolean {
  return PLAIN.has(kind);
}

/** Makes a block a heading of a level (1 to 6), or a paragraph (`null`). What has no plain words stays as it is. */
export function setLevel(draft: DraftCase, blockId: string, level: number | null): DraftCase {
  const blocks = draft.text.blocks.map((block) =>
    block.id === blockId && isPlain(block) ? withLevel(block, level) : block,
  );
  return { ...draft, text: { ...draft.text, blocks } };
}

/** Whether a block and the next one can be joined. */
export function canMerge({ text: { blocks } }: DraftCase, blockId: string): boolean {
  const at = blocks.findIndex(({ id }) => id === blockId);
  const [block, next] = blocks.slice(at, at + 2);
  return at >= 0 && block !== undefined && next !== undefined && isPlain(block) && isPlain(next);
}

/**
 * Joins a block with the next one, which takes its kind and level from the first: a heading that was broken over two
 * lines. Words of letters are kept apart by a space, Chinese ones are not. Unchanged where that can't be.
 */
export function mergeWithNext(draft: DraftCase, blockId: string): DraftCase {
  if (!canMerge(draft, blockId)) return draft;
  const { text, blocks } = draft.text;
  const at = blocks.findIndex(({ id }) => id === blockId);
  const [block, next] = blocks.slice(at, at + 2);
  if (block === undefined || next === undefined) return draft;
  const joint =
    /[\p{Script=Latin}\d]$/u.test(text.slice(0, block.end)) && LETTER.test(text.slice(next.start));
  const inlines = [...(block.inlines ?? []), ...(next.inlines ?? [])];
  const joined = { ...block, end: next.end, ...(inlines.length > 0 ? { inlines } : {}) };
  const merged = [...blocks.slice(0, at), joined, ...blocks.slice(at + 2)].map((one) =>
    aimedAnew(one, next.id, block.id),
  );
  return replaceGap({ ...draft, text: { text, blocks: merged } }, block.end, next.start, joint ? ' ' : '');
}

/**
 * Parts a block in two: its words before `at` become a heading of `level` under its id, the rest a paragraph. White
 * space at the place becomes the break. Unchanged where a side would be empty, or a doubtful place be cut through.
 *
 * @param at UTF-16 code units into the draft's text
 */
export function splitOff(draft: DraftCase, blockId: string, at: number, level: number): DraftCase {
  const { text, blocks } = draft.text;
  const index = blocks.findIndex(({ id }) => id === blockId);
  const block = blocks[index];
  if (block === undefined || !isPlain(block) || at <= block.start || at >= block.end) return draft;
  const from = block.start + text.slice(block.start, at).trimEnd().length;
  const to = block.end - text.slice(at, block.end).trimStart().length;
  if (from <= block.start || to >= block.end) return draft;
  if (draft.suspects.some(({ start, end }) => start < to && from < end)) return draft;
  const { list: _list, inlines, ...rest } = block;
  const parts = [
    withLevel({ ...block, end: from, ...inlinesIn(inlines, { start: block.start, end: from }) }, level),
    withLevel(
      { ...rest, id: freshId(blocks), start: to, ...inlinesIn(inlines, { start: to, end: block.end }) },
      null,
    ),
  ];
  const parted = [...blocks.slice(0, index), ...parts, ...blocks.slice(index + 1)];
  return replaceGap({ ...draft, text: { text, blocks: parted } }, from, to, '\n');
}

const LETTER = /^[\p{Script=Latin}\d]/u;
/** Where a heading is likely to end: after a stop, a colon or white space. */
const ENDS = /[。！？；：:;]["”’』」）)]*|\s+/gu;

/** Places where a block can be parted, in order, at most `most`: after stops and white space, never at its end. */
export function splitPlaces({ text: { text } }: DraftCase, block: Block, most: number): readonly number[] {
  if (!isPlain(block)) return [];
  const places: number[] = [];
  for (const match of text.slice(block.start, block.end).matchAll(ENDS)) {
    const at = block.start + match.index + match[0].length;
    if (at >= block.end || places.length >= most) break;
    places.push(at);
  }
  return places;
}

function withLevel(block: Block, level: number | null): Block {
  const { level: _level, list: _list, ...rest } = block;
  return level === null ? { ...rest, kind: 'paragraph' } : { ...rest, kind: 'heading', level };
}

function inlinesIn(inlines: Block['inlines'], { start, end }: Span): Pick<Block, 'inlines'> {
  const cut = (inlines ?? [])
    .map((inline) => ({
      ...inline,
      start: Math.max(start, inline.start),
      end: Math.min(end, inline.end),
    }))
    .filter((inline) => inline.start < inline.end);
  return cut.length > 0 || inlines !== undefined ? { inlines: cut } : {};
}

/** Links and note references that led to a block lead to the one that took it in. */
function aimedAnew(block: Block, from: string, to: string): Block {
  const aims = (target?: string) => target === `#${from}`;
  if (!block.inlines?.some(({ target }) => aims(target))) return block;
  return {
    ...block,
    inlines: block.inlines.map((inline) => (aims(inline.target) ? { ...inline, target: `#${to}` } : inline)),
  };
}

/** Puts other words in place of what lies between two blocks, and moves everything behind along. */
function replaceGap(draft: DraftCase, from: number, to: number, words: string): DraftCase {
  const { text, blocks } = draft.text;
  const shift = words.length - (to - from);
  const move = <S extends Span>(span: S): S =>
    span.end <= from
      ? span
      : {
          ...span,
          start: span.start >= to ? span.start + shift : span.start,
          end: span.end >= to ? span.end + shift : span.end,
        };
  const moved = blocks.map((block): Block => {
    if (block.end <= from) return block;
    const { row, inlines } = block;
    return {
      ...move(block),
      ...(row ? { row: { ...row, cells: row.cells.map(move) } } : {}),
      ...(inlines ? { inlines: inlines.map(move) } : {}),
    };
  });
  return {
    ...draft,
    text: { text: text.slice(0, from) + words + text.slice(to), blocks: moved },
    suspects: draft.suspects.map(move),
    comments: draft.comments.map(move),
  };
}

/** An id that no block has. */
function freshId(blocks: readonly Block[]): string {
  const taken = new Set(blocks.map(({ id }) => id));
  let number = blocks.length + 1;
  while (taken.has(`b${number}`)) number += 1;
  return `b${number}`;
}
