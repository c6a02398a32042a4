import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { CanonicalText } from '../../../core/text/model';
import { savePosition } from '../../data/commands/reading';
import type { PositionRow } from '../../data/rows';
import { boxAtShare, bringToRest } from '../../ui/page-flow';
import { READING_LINE, placeAtLine } from './place-at-line';

/** How long scrolling rests before the place is stored, in milliseconds. */
const SAVE_DELAY_MS = 300;

interface Input {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly article: HTMLElement | null;
  readonly source: CanonicalText;
  readonly caseId: string;
  readonly revision: number;
  readonly stored: PositionRow | null;
  /** A value that changes when the text is laid out anew: the place in the text is then kept. */
  readonly layoutKey: string;
}

/**
 * Keeps the place in the text: restored when the case opens, kept when font, size or revision change, stored
 * while scrolling. Gives the block at the reading line.
 */
export function useScrollPlace(input: Input): string | null {
  const { scroller, article, source, caseId, revision, stored, layoutKey } = input;
  const place = useRef({ blockId: stored?.blockId ?? null, depth: stored ? depthOf(source, stored) : 0 });
  const [blockId, setBlockId] = useState(place.current.blockId);

  const restore = useCallback(() => {
    const block =
      place.current.blockId && article?.querySelector(`[data-block="${CSS.escape(place.current.blockId)}"]`);
    if (!scroller.current || !block) return;
    // The very beginning is above the first block: with title and source in sight.
    if (block === article?.querySelector('[data-block]') && place.current.depth === 0) {
      scroller.current.scrollTo(0, 0);
      return;
    }
    const box = boxAtShare(scroller.current, block, place.current.depth);
    bringToRest(scroller.current, box, READING_LINE);
  }, [scroller, article]);

  // Each of these moves the text on the page.
  useLayoutEffect(() => {
    restore();
  }, [restore, layoutKey, revision]);
  useEffect(() => {
    // The first layout may be of another font: the slices of the text's own come in after it.
    let isCurrent = true;
    void document.fonts.ready.then(() => isCurrent && restore());
    return () => {
      isCurrent = false;
    };
  }, [restore]);

  useEffect(() => {
    const element = scroller.current;
    if (!element || !article) return;
    const blocks = article.querySelectorAll<HTMLElement>('[data-block]');
    let timer: ReturnType<typeof setTimeout> | undefined;
    const store = () => {
      clearTimeout(timer);
      timer = undefined;
      const { blockId: id, depth } = place.current;
      const block = source.blocks.find((one) => one.id === id);
      if (!block) return;
      const offset = Math.round(block.start + (block.end - block.start) * depth);
      void savePosition({ caseId, revision, blockId: block.id, offset });
    };
    const onScroll = () => {
      const found = placeAtLine(element, blocks);
      if (!found) return;
      place.current = found;
      setBlockId(found.blockId);
      clearTimeout(timer);
      timer = setTimeout(store, SAVE_DELAY_MS);
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      element.removeEventListener('scroll', onScroll);
      // Leaving before scrolling has rested must not lose the place.
      if (timer !== undefined) store();
    };
  }, [scroller, article, source, caseId, revision]);
  return blockId;
}

/** How deep in its block a stored place is, 0…1. */
function depthOf(source: CanonicalText, { blockId, offset }: PositionRow): number {
  const block = source.blocks.find((one) => one.id === blockId);
  if (!block || block.end === block.start) return 0;
  return Math.min(1, Math.max(0, (offset - block.start) / (block.end - block.start)));
}
