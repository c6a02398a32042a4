import type { Block, CanonicalText } from '../../src/core/text/model';

/** A block before it has a place: its own text, without line feeds. */
export type DraftBlock = Omit<Block, 'start' | 'end'> & { readonly text: string };

/** Joins blocks with one line feed between and works out their offsets, in UTF-16 code units. */
export function layOutBlocks(drafts: readonly DraftBlock[]): CanonicalText {
  let text = '';
  const blocks = drafts.map(({ text: own, ...block }, index) => {
    if (index > 0) text += '\n';
    const start = text.length;
    text += own;
    return { ...block, start, end: text.length };
  });
  return { text, blocks };
}
