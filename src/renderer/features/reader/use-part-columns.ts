import { type RefObject, useLayoutEffect } from 'react';
import { type ColumnSize, guessColumns, setColumns, settleColumns } from '../../ui/part-columns';
import { partsOnPage } from '../../ui/text-blocks';
import type { ArticleText } from '../annotations';
import type { ShownFlow } from './use-page-flow';

/**
 * Keeps each part of a long text as wide as its columns while two are shown: guessed when the text is laid out anew, and
 * right once it comes near the window. To be used before what brings back the place in the text.
 *
 * @param layoutKey changes when the text is laid out anew
 */
export function usePartColumns(
  article: ArticleText | null,
  scroller: RefObject<HTMLElement | null>,
  { flow }: ShownFlow,
  layoutKey: string,
): void {
  useLayoutEffect(() => {
    const page = scroller.current;
    if (!article || !page || flow !== 'across') return;
    const { root } = article;
    const parts = partsOnPage(root);
    const [first] = parts;
    if (!first) return;
    const size = sizeOfColumn(root, first, page);
    for (const part of parts) setColumns(part, page, guessColumns(part, size));
    const sizes = new ResizeObserver((changes) => {
      for (const part of new Set(changes.map(({ target }) => target.parentElement))) {
        if (part) settleColumns(part, page);
      }
    });
    // Each element that is observed costs time in every frame: chunks are while their part is laid out.
    const follow = (part: Element, isLaidOut: boolean) => {
      for (const chunk of part.children) {
        if (isLaidOut) sizes.observe(chunk);
        else sizes.unobserve(chunk);
      }
    };
    const onChange = (event: Event) => {
      const { target } = event;
      if (!(event instanceof ContentVisibilityAutoStateChangeEvent) || !(target instanceof Element)) return;
      if (target.parentElement === root) follow(target, !event.skipped);
    };
    // Those that were laid out before, and are in view again, tell of no change.
    const frame = requestAnimationFrame(() => {
      for (const part of parts) if (isNear(part, page)) follow(part, true);
    });
    root.addEventListener('contentvisibilityautostatechange', onChange, { capture: true });
    return () => {
      root.removeEventListener('contentvisibilityautostatechange', onChange, { capture: true });
      cancelAnimationFrame(frame);
      sizes.disconnect();
      for (const part of parts) part.style.removeProperty('--columns');
    };
  }, [article, scroller, flow, layoutKey]);
}

function sizeOfColumn(root: HTMLElement, part: HTMLElement, page: HTMLElement): ColumnSize {
  const { fontSize, lineHeight } = getComputedStyle(root);
  return {
    width: page.clientWidth / 2 - Number.parseFloat(getComputedStyle(part).columnGap),
    height: root.clientHeight,
    fontSize: Number.parseFloat(fontSize),
    lineHeight: Number.parseFloat(lineHeight),
  };
}

/** Whether a part is in view, or within a window of it. */
function isNear(part: Element, page: HTMLElement): boolean {
  const { left, right } = part.getBoundingClientRect();
  const view = page.getBoundingClientRect();
  return left < view.right + view.width && right > view.left - view.width;
}
