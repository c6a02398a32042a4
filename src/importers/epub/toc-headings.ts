import type { DraftBlock } from '../draft';
import type { TocEntry } from './book-index';

/**
 * Gives chapters without headings of their own the titles that the table of contents names: before the block that an
 * entry leads to, or instead of one that says the title itself.
 *
 * @param blocks of one document of the book, which is the entry `path` of its archive
 */
export function headByToc(
  blocks: readonly DraftBlock[],
  path: string,
  toc: readonly TocEntry[],
): readonly DraftBlock[] {
  const own = toc.filter(({ target }) => target === path || target.startsWith(`${path}#`));
  if (own.length === 0 || blocks.some(({ kind }) => kind === 'heading')) return blocks;
  const places = new Map<number, TocEntry[]>();
  for (const entry of own) {
    const named = blocks.findIndex(({ anchors = [] }) => anchors.includes(entry.target));
    const at = Math.max(0, named);
    places.set(at, [...(places.get(at) ?? []), entry]);
  }
  return blocks.flatMap((block, index) => {
    const entries = places.get(index) ?? [];
    const isSaid = entries.some(({ title }) => keyOf(title) === keyOf(block.text));
    const headings = entries.map(
      ({ title, depth }): DraftBlock => ({ kind: 'heading', level: Math.min(6, depth + 1), text: title }),
    );
    return isSaid
      ? headings.map((heading) =>
          keyOf(heading.text) === keyOf(block.text) ? { ...block, ...heading } : heading,
        )
      : [...headings, block];
  });
}

function keyOf(title: string): string {
  return title.replace(/\s+/gu, '');
}
