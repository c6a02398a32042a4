import { endsBefore } from '../../ui/page-flow';
import type { ArticleText } from '../annotations';

/** The offset (UTF-16 code units) of the first block that is in view; 0 where none is. */
export function placeInView({ root, source }: ArticleText, scroller: HTMLElement | null): number {
  if (!scroller) return 0;
  const blocks = root.querySelectorAll<HTMLElement>('[data-block]');
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const last = [...(blocks[middle]?.getClientRects() ?? [])].at(-1);
    if (!last || endsBefore(scroller, last, 0)) low = middle + 1;
    else high = middle;
  }
  const id = blocks[low]?.dataset['block'];
  return source.blocks.find((block) => block.id === id)?.start ?? 0;
}
