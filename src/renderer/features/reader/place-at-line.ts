import { beginsBefore, shareBefore } from '../../ui/page-flow';
import { lastBeginning } from '../../ui/text-blocks';

/** How far inside the edge of the page the line being read is taken to be, in CSS pixels. */
export const READING_LINE = 96;

/** A block, and how deep in it a place is, 0…1. */
interface BlockPlace {
  readonly blockId: string;
  readonly depth: number;
}

/**
 * The block at the reading line: asked at every scroll. Above the first block, where title and source stand, the first
 * block is the place. `null` where there are none.
 */
export function placeAtLine(scroller: HTMLElement, root: HTMLElement): BlockPlace | null {
  const found = lastBeginning(root, (element) => beginsBefore(scroller, element, READING_LINE));
  if (!found) return null;
  return { blockId: found.dataset['block'] ?? '', depth: shareBefore(scroller, found, READING_LINE) };
}
