import type { CanonicalText } from '../text/model';

/** A stretch of the text under one heading. Offsets are UTF-16 code units, half-open. */
export interface Section {
  /** The id of the heading's block; of the first block where the text starts without a heading. */
  readonly id: string;
  /** The heading's words; empty where there is none. */
  readonly title: string;
  readonly level: number;
  /** The section one level up that this one stands in, or `null`. */
  readonly parentId: string | null;
  readonly start: number;
  readonly end: number;
  readonly blockIds: readonly string[];
}

/** Headings deeper than this do not open a section of their own. */
export const SECTION_LEVEL = 2;

/**
 * Divides a text into sections that follow each other without gap: every heading down to `maxLevel` opens
 * one, which ends where the next begins. A chapter's own section thus holds only what stands before its first
 * sub-heading, often the heading alone.
 */
export function divideSections(text: CanonicalText, maxLevel: number = SECTION_LEVEL): readonly Section[] {
  const sections: (Section & { end: number; blockIds: string[] })[] = [];
  for (const block of text.blocks) {
    const level = block.kind === 'heading' ? (block.level ?? 1) : Number.POSITIVE_INFINITY;
    const current = sections.at(-1);
    if (current !== undefined && level > maxLevel) {
      current.end = block.end;
      current.blockIds.push(block.id);
      continue;
    }
    const isHeading = level <= maxLevel;
    sections.push({
      id: block.id,
      title: isHeading ? text.text.slice(block.start, block.end) : '',
      level: isHeading ? level : 1,
      parentId: isHeading
        ? (sections.findLast((section) => section.title !== '' && section.level < level)?.id ?? null)
        : null,
      start: block.start,
      end: block.end,
      blockIds: [block.id],
    });
  }
  return sections;
}

/** The section that an offset falls in; the last one that starts at or before it. `null` for no sections. */
export function sectionAt(sections: readonly Section[], offset: number): Section | null {
  return sections.findLast((section) => section.start <= offset) ?? sections[0] ?? null;
}
