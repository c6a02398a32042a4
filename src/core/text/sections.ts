import { lastIndexWhere } from './last-index-where';
import type { Block, CanonicalText, Span } from './model';

/** What stands under one heading, down to the next heading of the same or a higher level. */
export interface Section extends Span {
  /** The heading's block id; `START_SECTION` for the text before the first heading. */
  readonly id: string;
  /** The heading's words; empty for the text before the first heading. */
  readonly title: string;
  /** The heading's level, 1 to 6; 0 for the text before the first heading. */
  readonly level: number;
  /** The section that this one is part of; `null` at the top. */
  readonly parentId: string | null;
  /** Every block inside, the heading first, those of sections within included. */
  readonly blockIds: readonly string[];
}

export const START_SECTION = 'start';

/** A section that tells where its blocks stand instead of their ids, of which a book has a hundred thousand. */
export interface SectionFrame extends Omit<Section, 'blockIds'> {
  /** Index of its first block, and of the first block after it. */
  readonly first: number;
  readonly last: number;
}

/**
 * The sections of a text in the order of their headings. A section spans its sub-sections too, so that spans
 * nest; `sectionAt` finds the innermost. Text without any heading is one section, `START_SECTION`.
 */
export function sectionsOf(source: CanonicalText): readonly Section[] {
  return withBlockIds(sectionFrames(source), source.blocks);
}

/** The sections of a text, as `sectionsOf` gives them, without their blocks' ids. */
export function sectionFrames(source: CanonicalText): readonly SectionFrame[] {
  const { text, blocks } = source;
  const frames: SectionFrame[] = [];
  const firstHeading = blocks.findIndex(isHeading);
  const opened = firstHeading < 0 ? blocks.length : firstHeading;
  const [first] = blocks;
  if (first !== undefined && opened > 0) {
    const frame = { id: START_SECTION, title: '', level: 0, parentId: null, start: first.start };
    frames.push({ ...frame, end: endOf(blocks, opened), first: 0, last: opened });
  }
  for (const { block, first: from, last, parentId } of headingsOf(blocks)) {
    frames.push({
      id: block.id,
      title: text.slice(block.start, block.end),
      level: levelOf(block),
      parentId,
      start: block.start,
      end: endOf(blocks, last),
      first: from,
      last,
    });
  }
  return frames;
}

/** The sections that frames tell of, given the blocks of their text. */
export function withBlockIds(frames: readonly SectionFrame[], blocks: readonly Block[]): readonly Section[] {
  const ids = blocks.map(({ id }) => id);
  return frames.map(({ first, last, ...section }) => ({ ...section, blockIds: ids.slice(first, last) }));
}

/**
 * The innermost section at an offset (UTF-16 code units); separators belong to the section before them.
 * `null` before the first section and where there is none.
 */
export function sectionAt(sections: readonly Section[], offset: number): Section | null {
  // Sections are sorted by start and cover the text, so the last one that has started is the innermost.
  return sections[lastIndexWhere(sections.length, (at) => (sections[at]?.start ?? 0) <= offset)] ?? null;
}

interface Heading {
  readonly block: Block;
  readonly parentId: string | null;
  /** Index of the heading's block, and of the first block after its section. */
  readonly first: number;
  last: number;
}

function headingsOf(blocks: readonly Block[]): readonly Heading[] {
  const headings: Heading[] = [];
  const open: Heading[] = [];
  blocks.forEach((block, index) => {
    if (!isHeading(block)) return;
    while (levelOf(open.at(-1)?.block) >= levelOf(block)) {
      const closed = open.pop();
      if (closed !== undefined) closed.last = index;
    }
    const heading = { block, parentId: open.at(-1)?.block.id ?? null, first: index, last: blocks.length };
    headings.push(heading);
    open.push(heading);
  });
  return headings;
}

/** A heading without a level is a chapter. */
function levelOf(block: Block | undefined): number {
  return block === undefined ? 0 : (block.level ?? 1);
}

function isHeading(block: Block): boolean {
  return block.kind === 'heading';
}

/** Where the last block before the one at `index` ends. */
function endOf(blocks: readonly Block[], index: number): number {
  return blocks[index - 1]?.end ?? 0;
}
