import { lastIndexWhere } from '../../../core/text/last-index-where';
import type { Block } from '../../../core/text/model';
import { sentenceStarts } from '../../../core/text/sentence-start';
import { distanceBehind } from '../../ui/page-flow';
import { type ArticleText, rectOfSpan } from '../annotations';
import { placeAtLine, READING_LINE } from './place-at-line';

/** A sentence by where it begins: its block, and how far inside the block, in UTF-16 code units. */
export interface SentencePlace {
  readonly blockId: string;
  readonly inside: number;
  /** How far below the reading line it begins, in CSS pixels; negative above it. */
  readonly below: number;
}

/** Beginnings within this of each other are in one line, in CSS pixels. */
const SAME_LINE = 2;

/**
 * The sentence that is being read: the one that goes on at the reading line, or begins there. At the very beginning
 * of the page, where title and source stand, the first one. `null` where there is no text.
 */
export function sentenceAtLine(article: ArticleText, scroller: HTMLElement): SentencePlace | null {
  const { text, blocks } = article.source;
  const found = placeAtLine(scroller, article.root);
  const index = blocks.findIndex(({ id }) => id === found?.blockId);
  const block = blocks[index];
  if (!found || !block) return null;
  // Between two blocks what is to be read next is the second.
  if (found.depth === 1) return beginningOf(blocks[index + 1] ?? block);
  const starts = sentenceStarts(text, block);
  const belowOf = (at: number) => {
    const start = starts[at];
    const box = start === undefined ? null : rectOfSpan(article, { start, end: start + 1 });
    return box && distanceBehind(scroller, box, READING_LINE);
  };
  let last = Math.max(
    0,
    lastIndexWhere(starts.length, (at) => (belowOf(at) ?? 0) <= SAME_LINE),
  );
  const below = belowOf(last);
  if (below === null) return beginningOf(block);
  // Of columns, a sentence that began on a page turned already would turn back to it: the next one is here.
  if (below === -Infinity) {
    const next = starts[last + 1];
    return next === undefined
      ? beginningOf(blocks[index + 1] ?? block)
      : { blockId: block.id, inside: next - block.start, below: 0 };
  }
  // Of several in a line the first, with which the line is read.
  while (last > 0 && (belowOf(last - 1) ?? -Infinity) > below - SAME_LINE) last -= 1;
  const inside = (starts[last] ?? block.start) - block.start;
  return { blockId: block.id, inside, below: Number.isFinite(below) ? below : 0 };
}

function beginningOf({ id }: Block): SentencePlace {
  return { blockId: id, inside: 0, below: 0 };
}
