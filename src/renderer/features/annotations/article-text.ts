import type { CanonicalText, Span } from '../../../core/text/model';

/*
 * Between offsets of the canonical text and places in the page. Every block of the text is one element with
 * `data-start` and one text node: marks are painted beside the DOM, never in it, so this mapping stays true.
 * Offsets are UTF-16 code units, as DOM offsets are.
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

/** The box of a span's first line in the window; `null` where the span is not on the page. */
export function rectOfSpan(article: ArticleText, span: Span): DOMRect | null {
  return rangeOfSpan(article, span)?.getClientRects()[0] ?? null;
}

function placeOfOffset(
  root: HTMLElement,
  source: CanonicalText,
  offset: number,
  edge: 'start' | 'end',
): { node: Node; offset: number } | null {
  // An end at a block's border belongs to the block before it, a start to the block after it.
  const block =
    edge === 'start'
      ? source.blocks.find((one) => offset < one.end || offset === one.start)
      : source.blocks.findLast((one) => one.start < offset);
  const element = block && root.querySelector(`[data-block="${CSS.escape(block.id)}"]`);
  const node = element?.firstChild;
  if (!block || !node) return null;
  return { node, offset: Math.min(Math.max(0, offset - block.start), block.end - block.start) };
}

function offsetOfPlace(root: HTMLElement, source: CanonicalText, node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest<HTMLElement>('[data-start]');
  if (block && root.contains(block)) {
    const start = Number(block.dataset['start']);
    return start + (node.nodeType === Node.TEXT_NODE ? offset : offset > 0 ? block.innerText.length : 0);
  }
  if (!element) return null;
  // Between blocks, as after a triple click: the border of the block that follows, else the text's end.
  const next = element.childNodes[offset];
  const following = next instanceof Element ? (next.querySelector('[data-start]') ?? next) : null;
  const start = following?.getAttribute('data-start');
  return start ? Number(start) : element === root && offset > 0 ? source.text.length : null;
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
