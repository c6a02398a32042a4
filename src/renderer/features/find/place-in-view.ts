import type { ArticleText } from '../annotations';

/** The offset (UTF-16 code units) of the first block that is in view; 0 where none is. */
export function placeInView({ root, source }: ArticleText, scroller: HTMLElement | null): number {
  const blocks = root.querySelectorAll<HTMLElement>('[data-block]');
  const top = scroller?.getBoundingClientRect().top ?? 0;
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((blocks[middle]?.getBoundingClientRect().bottom ?? 0) <= top) low = middle + 1;
    else high = middle;
  }
  const id = blocks[low]?.dataset['block'];
  return source.blocks.find((block) => block.id === id)?.start ?? 0;
}
