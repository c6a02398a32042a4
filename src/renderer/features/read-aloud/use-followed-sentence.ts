import { type RefObject, useEffect } from 'react';
import { type ArticleText, paintRanges, rangeOfSpan } from '../annotations';
import type { Playing } from './player';
import './read-aloud.css';

/** Where in the window a sentence comes to stand, as a share of its height. */
const RESTING_HEIGHT = 0.3;
/** How near to the window's edges a sentence may be read, in CSS pixels. */
const EDGE = 72;

/** Lights the sentence that is read aloud and keeps it in view. */
export function useFollowedSentence(
  article: ArticleText | null,
  scroller: RefObject<HTMLElement | null>,
  { status, sentence }: Playing,
): void {
  useEffect(() => {
    const range = article && sentence && rangeOfSpan(article, sentence);
    paintRanges('read-aloud', range ? [range] : [], 2);
    return () => paintRanges('read-aloud', []);
  }, [article, sentence]);
  useEffect(() => {
    const box = article && sentence && rangeOfSpan(article, sentence)?.getBoundingClientRect();
    const view = scroller.current?.getBoundingClientRect();
    if (!box || !view || status !== 'speaking') return;
    const isAcross = box.left >= view.left && box.right <= view.right;
    const isDown = box.top >= view.top && box.bottom <= view.bottom - EDGE;
    if (isAcross && isDown) return;
    scroller.current?.scrollBy({
      top: isDown ? 0 : box.top - view.top - view.height * RESTING_HEIGHT,
      left: isAcross ? 0 : box.right - view.right + view.width * RESTING_HEIGHT,
    });
  }, [article, scroller, sentence, status]);
}
