import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { CanonicalText } from '../../../core/text/model';
import { nearestSentenceStart } from '../../../core/text/sentence-start';
import { savePosition } from '../../data/commands/reading';
import type { PositionRow } from '../../data/rows';
import { afterFrame } from '../../ui/after-frame';
import { bringToRest, scrolledLength } from '../../ui/page-flow';
import { settleColumnsAround } from '../../ui/part-columns';
import { type ArticleText, rectOfSpan } from '../annotations';
import { READING_LINE } from './place-at-line';
import { type SentencePlace, sentenceAtLine } from './sentence-at-line';

/** How long scrolling rests before the place is stored, in milliseconds. */
const SAVE_DELAY_MS = 300;
/** A sentence comes back no further above the reading line than this, in CSS pixels: its beginning is to be seen. */
const MOST_ABOVE = READING_LINE - 32;

interface Input {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly article: ArticleText | null;
  readonly source: CanonicalText;
  readonly caseId: string;
  readonly revision: number;
  readonly stored: PositionRow | null;
  /** A value that changes when the text is laid out anew: the place in the text is then kept. */
  readonly layoutKey: string;
}

/**
 * Keeps the sentence being read: restored when the case opens, kept when font, size or revision change, stored while
 * scrolling. Gives the block at the reading line.
 */
export function useScrollPlace(input: Input): string | null {
  const { scroller, article, source, caseId, revision, stored, layoutKey } = input;
  const [initial] = useState(() => stored && placeOf(source, stored));
  const place = useRef(initial);
  /** Where a restore left the page: the scrolling that it makes is nobody's reading on. */
  const restoredTo = useRef<number | null>(null);
  const [blockId, setBlockId] = useState(stored?.blockId ?? null);

  const restore = useCallback(() => {
    const page = scroller.current;
    if (!page || !article || !place.current) return;
    if (!bringBack(article, page, place.current)) return;
    restoredTo.current = scrolledLength(page);
  }, [scroller, article]);

  // Each of these moves the text on the page.
  useLayoutEffect(() => {
    restore();
  }, [restore, layoutKey, revision]);
  useEffect(() => {
    // The first layout may be of another font: the slices of the text's own come in after it. To ask before would have
    // that layout made at once.
    let isCurrent = true;
    const callOff = afterFrame(() => void document.fonts.ready.then(() => isCurrent && restore()));
    return () => {
      isCurrent = false;
      callOff();
    };
  }, [restore]);

  useEffect(() => {
    const page = scroller.current;
    if (!page || !article) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const store = () => {
      clearTimeout(timer);
      timer = undefined;
      const block = article.source.blocks.find(({ id }) => id === place.current?.blockId);
      if (!block || !place.current) return;
      void savePosition({ caseId, revision, blockId: block.id, offset: block.start + place.current.inside });
    };
    let callOff: (() => void) | null = null;
    const follow = () => {
      callOff = null;
      if (restoredTo.current !== null && Math.abs(scrolledLength(page) - restoredTo.current) < 1) return;
      const found = sentenceAtLine(article, page);
      if (!found) return;
      restoredTo.current = null;
      place.current = found;
      setBlockId(found.blockId);
      clearTimeout(timer);
      timer = setTimeout(store, SAVE_DELAY_MS);
    };
    const onScroll = () => {
      callOff ??= afterFrame(follow);
    };
    page.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      page.removeEventListener('scroll', onScroll);
      callOff?.();
      // Leaving before scrolling has rested must not lose the place.
      if (timer !== undefined) store();
    };
  }, [scroller, article, caseId, revision]);
  return blockId;
}

/** Scrolls to a place; says whether it is on the page. */
function bringBack({ root, source }: ArticleText, page: HTMLElement, place: SentencePlace): boolean {
  const { blockId, inside, below } = place;
  const block = source.blocks.find(({ id }) => id === blockId);
  const element = block && root.querySelector(`[data-block="${CSS.escape(block.id)}"]`);
  if (!element) return false;
  // The very beginning is above the first block: with title and source in sight.
  if (block === source.blocks[0] && inside === 0 && below >= 0) {
    page.scrollTo(0, 0);
    return true;
  }
  settleColumnsAround(element, page);
  const start = nearestSentenceStart(source.text, block, block.start + inside);
  const box = rectOfSpan({ root, source }, { start, end: start + 1 }) ?? element.getBoundingClientRect();
  const rest = READING_LINE + Math.max(below, -MOST_ABOVE);
  bringToRest(page, box, rest);
  return true;
}

/** A stored place; its offset is into another revision's text where the case was read in that one. */
function placeOf({ blocks }: CanonicalText, { blockId, offset }: PositionRow): SentencePlace {
  const block = blocks.find(({ id }) => id === blockId);
  const inside = block ? Math.min(Math.max(0, offset - block.start), block.end - block.start) : 0;
  return { blockId, inside, below: 0 };
}
