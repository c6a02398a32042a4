import { isOfGroup } from './layout-groups';
import type { Block } from './model';

/** Blocks of a long text that come onto the page, and are laid out, together. Offsets are UTF-16 code units. */
export interface Chunk {
  /** Of whole groups (`layoutGroups`). */
  readonly blocks: readonly Block[];
  /** How many groups. */
  readonly groups: number;
  readonly start: number;
  readonly end: number;
}

/** A chunk is laid out whole when it comes into view: it is no longer than about a window, however short its blocks. */
const LEAST_CHARS = 1500;
const MOST_GROUPS = 24;
/** What stands beside a chunk is looked at whenever it is laid out: no more than this many, in a part of the text. */
const MOST_CHUNKS_A_PART = 14;
/** A part ends before a heading where one comes after this many chunks, as it may begin on a page of its own. */
const LEAST_CHUNKS_A_PART = 7;
/** A heading with which a part may begin begins a chunk, unless the one before it would be shorter than this. */
const LEAST_CHARS_BEFORE_HEADING = 500;

/** Parts a text into chunks, each of one group at least; a heading is in one with what it stands over. */
export function chunksOf(blocks: readonly Block[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let first = 0;
  /** Where the group that the blocks gone through end with began. */
  let group = 0;
  let groups = 0;
  const close = (end: number) => {
    const inside = blocks.slice(first, end);
    chunks.push({ blocks: inside, groups, start: inside[0]?.start ?? 0, end: inside.at(-1)?.end ?? 0 });
    first = end;
    groups = 0;
  };
  blocks.forEach((block, index) => {
    const head = blocks[group];
    if (index > 0 && head && isOfGroup(block, head, index - group)) return;
    const least = block.kind === 'heading' ? LEAST_CHARS_BEFORE_HEADING : LEAST_CHARS;
    const isFull = lengthOf(blocks, first, index) >= least || groups >= MOST_GROUPS;
    if (isFull && head?.kind !== 'heading') close(index);
    group = index;
    groups += 1;
  });
  if (groups > 0) close(blocks.length);
  return chunks;
}

/** How long the text from the block at `first` to before the one at `end` is. */
function lengthOf(blocks: readonly Block[], first: number, end: number): number {
  return (blocks[end - 1]?.end ?? 0) - (blocks[first]?.start ?? 0);
}

/** Chunks by parts, in order: as many as may be up to the highest heading in reach. */
export function partsOf(chunks: readonly Chunk[]): readonly (readonly Chunk[])[] {
  const parts: (readonly Chunk[])[] = [];
  for (let from = 0; from < chunks.length; ) {
    const end = endOfPart(chunks, from);
    parts.push(chunks.slice(from, end));
    from = end;
  }
  return parts;
}

/** Where the part that begins at `from` ends. */
function endOfPart(chunks: readonly Chunk[], from: number): number {
  const furthest = Math.min(from + MOST_CHUNKS_A_PART, chunks.length);
  if (furthest === chunks.length) return furthest;
  let best = furthest;
  for (let end = furthest; end >= from + LEAST_CHUNKS_A_PART; end -= 1) {
    if (levelBefore(chunks[end]) < levelBefore(chunks[best])) best = end;
  }
  return best;
}

/** The level of the heading that a chunk begins with; infinite where it begins with none. */
function levelBefore(chunk: Chunk | undefined): number {
  const first = chunk?.blocks[0];
  return first?.kind === 'heading' ? (first.level ?? 1) : Infinity;
}
