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
/** All chunks are looked at whenever one is laid out: of a very long text they are longer instead of more. */
const MOST_CHUNKS = 1500;

/** Parts a text into chunks, each of one group at least; a heading is in one with what it stands over. */
export function chunksOf(blocks: readonly Block[]): readonly Chunk[] {
  const length = (blocks.at(-1)?.end ?? 0) - (blocks[0]?.start ?? 0);
  const fullAt = Math.max(LEAST_CHARS, Math.ceil(length / MOST_CHUNKS));
  const chunks: Chunk[] = [];
  let groups: LayoutGroup[] = [];
  for (const group of layoutGroups(blocks)) {
    groups.push(group);
    const chunk = chunkOf(groups);
    const isFull = chunk.end - chunk.start >= fullAt || groups.length >= MOST_GROUPS * (fullAt / LEAST_CHARS);
    if (!isFull || group.blocks[0].kind === 'heading') continue;
    chunks.push(chunk);
    groups = [];
  }
  if (groups.length > 0) chunks.push(chunkOf(groups));
  return chunks;
}

function chunkOf(groups: readonly LayoutGroup[]): Chunk {
  const start = groups[0]?.blocks[0].start ?? 0;
  return { groups, start, end: groups.at(-1)?.blocks.at(-1)?.end ?? start };
}
