import type { Block, Span } from './model';

/**
 * The block that holds an offset (UTF-16 code units), by binary search; `blocks` are in order and do not
 * overlap. The offset just past a block, where its separator stands, still belongs to it: a caret at the end
 * of a paragraph is in that paragraph. `null` outside every block.
 */
export function blockAt(blocks: readonly Block[], offset: number): Block | null {
  const block = blocks[firstEndingAtOrAfter(blocks, offset)];
  return block !== undefined && block.start <= offset ? block : null;
}

/** The blocks that share at least one character with `span`, in order; none for an empty span. */
export function blocksIn(blocks: readonly Block[], span: Span): readonly Block[] {
  if (span.end <= span.start) return [];
  const first = firstEndingAtOrAfter(blocks, span.start + 1);
  let last = first;
  while ((blocks[last]?.start ?? Number.POSITIVE_INFINITY) < span.end) last += 1;
  return blocks.slice(first, last);
}

function firstEndingAtOrAfter(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((blocks[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
