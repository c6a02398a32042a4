import type { Span } from '../../../core/text/model';
import { blockAt } from '../../../core/text/offsets';
import { chunkOf, spanOfChunk } from '../../ui/text-blocks';
import { type ArticleText, rectOfSpan } from './article-text';
import { blocksInView } from './blocks-in-view';
import { blockElement } from './text-holders';

/** Where a span begins in the window, in CSS pixels. */
export interface TextBox {
  readonly left: number;
  readonly top: number;
  /** Whether it is only about there: text that was never drawn has no place yet. */
  readonly isGuessed: boolean;
}

/** A beginning inside its chunk, or block, when that was so wide. */
interface KnownPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/**
 * Says where spans of an article begin. Asking the page itself would lay out text that is out of view and left
 * undrawn for that very reason, some milliseconds for each block: there the place from when it was last in view
 * counts, else a guess by the size of what it is in. `null` where the span is not on the page.
 */
export function createTextBoxes(article: ArticleText): (span: Span) => TextBox | null {
  const { root, source } = article;
  const inView = blocksInView(article);
  const known = new Map<number, KnownPlace>();
  return (span) => {
    const block = blockAt(source.blocks, span.start);
    const element = block && blockElement(root, block);
    if (!element) return null;
    const chunk = chunkOf(element);
    const box = (chunk ?? element).getBoundingClientRect();
    if (inView.has(element)) {
      const exact = rectOfSpan(article, span);
      if (!exact) return null;
      known.set(span.start, { x: exact.left - box.left, y: exact.top - box.top, width: box.width });
      return { left: exact.left, top: exact.top, isGuessed: false };
    }
    const place = known.get(span.start);
    if (place?.width === box.width)
      return { left: box.left + place.x, top: box.top + place.y, isGuessed: false };
    const { start, end } = chunk ? spanOfChunk(chunk) : block;
    const share = (span.start - start) / Math.max(1, end - start);
    return { left: box.left, top: box.top + share * box.height, isGuessed: true };
  };
}
