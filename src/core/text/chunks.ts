import { type LayoutGroup, layoutGroups } from './layout-groups';
import type { Block } from './model';

/** Groups of a long text that come onto the page, and are laid out, together. Offsets are UTF-16 code units. */
export interface Chunk {
  readonly groups: readonly LayoutGroup[];
  readonly start: number;
  readonly end: number;
}

/** A chunk is laid out whole when it comes into view: it is no longer than about a window, however short its blocks. */
const LEAST_CHARS = 1500;
const MOST_GROUPS = 24;
/** What stands beside a chunk is looked at whenever it is laid out: no more than this many, in a part of the text. */
export const CHUNKS_A_PART = 25;

/** Parts a text into chunks, each of one group at least; a heading is in one with what it stands over. */
export function chunksOf(blocks: readonly Block[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let groups: LayoutGroup[] = [];
  for (const group of layoutGroups(blocks)) {
    groups.push(group);
    const chunk = chunkOf(groups);
    const isFull = chunk.end - chunk.start >= LEAST_CHARS || groups.length >= MOST_GROUPS;
    if (!isFull || group.blocks[0].kind === 'heading') continue;
    chunks.push(chunk);
    groups = [];
  }
  if (groups.length > 0) chunks.push(chunkOf(groups));
  return chunks;
}

/** Chunks by parts, in order. */
export function partsOf(chunks: readonly Chunk[]): readonly (readonly Chunk[])[] {
  const parts: (readonly Chunk[])[] = [];
  for (let at = 0; at < chunks.length; at += CHUNKS_A_PART) parts.push(chunks.slice(at, at + CHUNKS_A_PART));
  return parts;
}

function chunkOf(groups: readonly LayoutGroup[]): Chunk {
  const start = groups[0]?.blocks[0].start ?? 0;
  return { groups, start, end: groups.at(-1)?.blocks.at(-1)?.end ?? start };
}
