import { lastIndexWhere } from '../../../core/text/last-index-where';
import type { CanonicalText, Span } from '../../../core/text/model';
import { firstEndingAfter } from '../../../core/text/next-sentence';
import { blockAt } from '../../../core/text/offsets';
import { blockElement, endOfHolder, holdersIn, startOfHolder } from './text-holders';

/*
 * Between offsets of the canonical text and places in the page. Every block of the text is one element with
 * `data-block`; its words are in holders, which are elements with `data-start` and one text node: the block's
 * element itself, or elements inside it, such as cells and links, and then nothing beside them. What stands
 * between two holders, such as the tab between cells, has no place of its own. Marks are painted beside the DOM,
 * never in it, so this mapping stays true. Offsets are UTF-16 code units, as DOM offsets are.
 */

/** The article element and the text that it shows. */
export interface ArticleText {
  readonly root: HTMLElement;
  readonly source: CanonicalText;
}

/** A DOM range over a span of the text; `null` where the span's blocks are not on the page. */
export function rangeOfSpan({ root, source }: ArticleText, { start, end }: Span): Range | null {
  const from = placeOfOffset(root, source, start, 'start');
  const to = placeOfOffset(root, source, end, 'end');
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** DOM ranges over a span, one a block: what stands between blocks, such as a quiz, is not in them. */
export function rangesOfSpan(article: ArticleText, { start, end }: Span): readonly Range[] {
  const { blocks } = article.source;
  const ranges: Range[] = [];
  for (let index = firstEndingAfter(blocks, start); index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block || block.start >= end) break;
    const piece = { start: Math.max(start, block.start), end: Math.min(end, block.end) };
    const range = piece.start < piece.end ? rangeOfSpan(article, piece) : null;
    if (range) ranges.push(range);
  }
  return ranges;
}

/** The span of the text that a DOM range covers; `null` where it is empty or not wholly in the article. */
export function spanOfRange({ root, source }: ArticleText, range: Range): Span | null {
  if (!root.contains(range.commonAncestorContainer)) return null;
  const start = offsetOfPlace(root, source, range.startContainer, range.startOffset);
  const end = offsetOfPlace(root, source, range.endContainer, range.endOffset);
  if (start === null || end === null) return null;
  return trimmed(source.text, start, end);
}

/** The offset of the character under a point of the window; `null` where there is no text just there. */
export function offsetAtPoint({ root, source }: ArticleText, x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret || !root.contains(caret.offsetNode) || caret.offsetNode.nodeType !== Node.TEXT_NODE) return null;
  const offset = offsetOfPlace(root, source, caret.offsetNode, caret.offset);
  if (offset === null) return null;
  // The caret falls on the nearer edge of a character: look on both sides for the one under the point.
  for (const start of [offset, offset - 1]) {
    const range = start >= 0 ? rangeOfSpan({ root, source }, { start, end: start + 1 }) : null;
    if (range && [...range.getClientRects()].some((rect) => contains(rect, x, y))) return start;
  }
  return null;
}

/** The offset between two characters that is nearest to a point of the window; `null` where no text is near. */
export function caretOffsetAt({ root, source }: ArticleText, x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret || !root.contains(caret.offsetNode)) return null;
  return offsetOfPlace(root, source, caret.offsetNode, caret.offset);
}

/** The box of a span's first line in the window; `null` where the span is not on the page. */
export function rectOfSpan(article: ArticleText, span: Span): DOMRect | null {
  // Not beyond the block that it starts in: boxes of pages that are out of view would have to be laid out first.
  const block = blockAt(article.source.blocks, span.start);
  const end = block && span.start < block.end ? Math.min(span.end, block.end) : span.end;
  const range = rangeOfSpan(article, { start: span.start, end });
  // Chromium gives a range in a chunk out of view no boxes until an element in it was asked for its own.
  range?.startContainer.parentElement?.getBoundingClientRect();
  return range?.getClientRects()[0] ?? null;
}

interface Place {
  readonly node: Node;
  readonly offset: number;
}

/** An end at a border of blocks or holders belongs to what stands before it, a start to what stands after it. */
function placeOfOffset(
  root: HTMLElement,
  source: CanonicalText,
  offset: number,
  edge: 'start' | 'end',
): Place | null {
  const { blocks } = source;
  const isBefore = (start: number) => (edge === 'start' ? start <= offset : start < offset);
  const index = lastIndexWhere(blocks.length, (at) => isBefore(blocks[at]?.start ?? 0));
  const found = blocks[Math.max(0, index)];
  const block = edge === 'start' && found && offset >= found.end ? (blocks[index + 1] ?? found) : found;
  const element = block && blockElement(root, block);
  if (!element) return null;
  const holders = holdersIn(element);
  const at = Math.max(
    0,
    lastIndexWhere(holders.length, (one) => isBefore(startOfHolder(holders[one]))),
  );
  const holder = holders[at];
  const next = holders[at + 1];
  if (edge === 'start' && next && holder && offset >= endOfHolder(holder)) return placeIn(next, offset);
  return holder ? placeIn(holder, offset) : null;
}

function placeIn(holder: HTMLElement, offset: number): Place {
  const node = holder.firstChild;
  const inside = Math.max(0, offset - startOfHolder(holder));
  if (!(node instanceof Text)) return { node: holder, offset: 0 };
  return { node, offset: Math.min(inside, node.length) };
}

function offsetOfPlace(root: HTMLElement, source: CanonicalText, node: Node, offset: number): number | null {
  if (node instanceof Text) {
    const holder = node.parentElement?.closest<HTMLElement>('[data-start]');
    if (!holder || !root.contains(holder)) return null;
    // Words that are on the page but not in the text, such as a list's marker, stand before their block.
    return startOfHolder(holder) + (node.parentElement === holder ? offset : 0);
  }
  if (!(node instanceof HTMLElement)) return null;
  // Between elements, as after a triple click: the start of what follows, else the end of what went before.
  let following: Node | null = node.childNodes[offset] ?? null;
  while (following) {
    const holder = following instanceof HTMLElement ? firstHolder(following) : following.parentElement;
    if (holder?.dataset['start']) return startOfHolder(holder);
    following = following.nextSibling;
  }
  const last = holdersIn(node).at(-1);
  if (last && offset > 0 && node !== root) return endOfHolder(last);
  return node === root && offset > 0 ? source.text.length : last ? startOfHolder(last) : null;
}

function firstHolder(element: HTMLElement): HTMLElement {
  return element.querySelector<HTMLElement>('[data-start]') ?? element;
}

function trimmed(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : null;
}

function contains(rect: DOMRect, x: number, y: number): boolean {
  return x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
}
