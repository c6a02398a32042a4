import { SECOND_MS } from '../time';
import type { ReadingSpan } from './reading-time';

/*
 * How much of a text was read. Several blocks are in view at once, so each moment is shared out among the
 * blocks in view by their lengths; a block counts as read once its share would have sufficed for its length
 * at a pace faster than anybody reads with care. Scrolling through leaves nothing read; staying on a screen
 * for a third of what careful reading takes leaves all of it read.
 */

/** Characters (UTF-16 code units) a second; adults read Chinese silently at some 5 to 9. */
export const GENEROUS_PACE = 20;

/** A block that was in view, and when. */
export interface BlockView extends ReadingSpan {
  readonly blockId: string;
}

/** A block's length in UTF-16 code units. */
export interface BlockLength {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** How much of a stretch of text was read. Lengths in UTF-16 code units; `share` is 0…1. */
export interface Coverage {
  readonly length: number;
  readonly readLength: number;
  readonly share: number;
}

/** The ids of the blocks that were in view for long enough to have been read. */
export function readBlocks(blocks: readonly BlockLength[], views: readonly BlockView[]): ReadonlySet<string> {
  // Of a book's blocks few were ever in view, and this is asked every few seconds.
  const viewed = new Set(views.map(({ blockId }) => blockId));
  const lengths = new Map<string, number>();
  for (const { id, start, end } of blocks) if (viewed.has(id)) lengths.set(id, Math.max(1, end - start));
  const credit = shareTime(views, lengths);
  const read = new Set<string>();
  for (const [id, length] of lengths) {
    // A thousandth of tolerance: the shares are fractions, and their sum must not miss by rounding.
    if ((credit.get(id) ?? 0) * 1.001 >= (length / GENEROUS_PACE) * SECOND_MS) read.add(id);
  }
  return read;
}

/** Coverage of `blocks` together: those of a section, or of a whole text. */
export function coverBlocks(blocks: readonly BlockLength[], read: ReadonlySet<string>): Coverage {
  return coverStretches(blocks, read)(0, blocks.length);
}

/**
 * Coverage of any stretches of `blocks`, of which a book has thousands, inside each other: the blocks are gone through
 * once.
 *
 * @returns the coverage of `count` blocks from the one at `from`
 */
export function coverStretches(
  blocks: readonly BlockLength[],
  read: ReadonlySet<string>,
): (from: number, count: number) => Coverage {
  /** Of all blocks before each. */
  const lengths = new Float64Array(blocks.length + 1);
  const readLengths = new Float64Array(blocks.length + 1);
  blocks.forEach(({ id, start, end }, index) => {
    lengths[index + 1] = (lengths[index] ?? 0) + end - start;
    readLengths[index + 1] = (readLengths[index] ?? 0) + (read.has(id) ? end - start : 0);
  });
  return (from, count) => {
    const length = (lengths[from + count] ?? 0) - (lengths[from] ?? 0);
    const readLength = (readLengths[from + count] ?? 0) - (readLengths[from] ?? 0);
    return { length, readLength, share: length === 0 ? 0 : readLength / length };
  };
}

/** Sweeps over the starts and ends of all views and divides each stretch among the blocks then in view. */
function shareTime(
  views: readonly BlockView[],
  lengths: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const edges = views
    .filter((view) => lengths.has(view.blockId) && view.durationMs > 0)
    .flatMap((view) => [
      { at: view.at, blockId: view.blockId, step: 1 },
      { at: view.at + view.durationMs, blockId: view.blockId, step: -1 },
    ])
    .sort((a, b) => a.at - b.at);
  const credit = new Map<string, number>();
  const inView = new Map<string, number>();
  let since = 0;
  for (const edge of edges) {
    if (edge.at > since && inView.size > 0) {
      let total = 0;
      for (const id of inView.keys()) total += lengths.get(id) ?? 0;
      for (const id of inView.keys()) {
        const share = ((edge.at - since) * (lengths.get(id) ?? 0)) / total;
        credit.set(id, (credit.get(id) ?? 0) + share);
      }
    }
    since = edge.at;
    const count = (inView.get(edge.blockId) ?? 0) + edge.step;
    if (count === 0) inView.delete(edge.blockId);
    else inView.set(edge.blockId, count);
  }
  return credit;
}
