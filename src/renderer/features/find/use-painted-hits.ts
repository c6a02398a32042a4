import { type RefObject, useEffect } from 'react';
import type { Span } from '../../../core/text/model';
import { type ArticleText, paintRanges, rangeOfSpan } from '../annotations';
import './find.css';
import { usePaintedNear } from './use-painted-near';

/** Paints the hits, and the current one stronger. */
export function usePaintedHits(
  article: ArticleText | null,
  scroller: RefObject<HTMLElement | null>,
  hits: readonly Span[],
  current: Span | null,
): void {
  usePaintedNear(article, scroller, 'find-hit', hits, 3);
  useEffect(() => {
    const range = article && current && rangeOfSpan(article, current);
    paintRanges('find-current', range ? [range] : [], 4);
    return () => paintRanges('find-current', []);
  }, [article, current]);
}
