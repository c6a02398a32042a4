import { beginsBefore, shareBefore } from '../../ui/page-flow';

/** How far inside the edge of the page the line being read is taken to be, in CSS pixels. */
export const READING_LINE = 96;

/** A block, and how deep in it a place is, 0…1. */
interface BlockPlace {
  readonly blockId: string;
  readonly depth: number;
}

/**
 * The block at the reading line, in some twelve steps however long the text is: asked at every scroll. Above the
 * first block, where title and source stand, the first block is the place. `null` where there are none.
 *
 * @param blocks in the order of the page
 */
export function placeAtLine(scroller: HTMLElement, blocks: ArrayLike<HTMLElement>): BlockPlace | null {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const block = blocks[middle];
    if (!block || beginsBefore(scroller, block, READING_LINE)) low = middle + 1;
    else high = middle;
  }
  const found = blocks[Math.max(0, low - 1)];
  if (!found) return null;
  return { blockId: found.dataset['block'] ?? '', depth: shareBefore(scroller, found, READING_LINE) };
}
