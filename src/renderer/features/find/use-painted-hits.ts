import { type RefObject, useEffect, useRef } from 'react';
import type { Span } from '../../../core/text/model';
import { type ArticleText, paintRanges, rangeOfSpan } from '../annotations';
import './find.css';

/** How far outside the window hits are painted too, so that scrolling shows no unpainted ones. */
const AROUND = '100% 0px';

/**
 * Paints the hits near the window, and the current one stronger. Only these: a common word stands in a long
 * text ten thousands of times.
 */
export function usePaintedHits(
  article: ArticleText | null,
  scroller: RefObject<HTMLElement | null>,
  hits: readonly Span[],
  current: Span | null,
): void {
  const near = useRef(new Map<Element, Span>());
  const paint = useRef(() => {});
  const isWanted = hits.length > 0;

  useEffect(() => {
    paint.current = () => {
      if (article) paintRanges('find-hit', rangesOf(article, hitsIn(hits, [...near.current.values()])), 3);
    };
    paint.current();
  }, [article, hits]);
  useEffect(() => {
    if (article) paintRanges('find-current', rangesOf(article, current ? [current] : []), 4);
  }, [article, current]);
  useEffect(
    () => () => {
      paintRanges('find-hit', []);
      paintRanges('find-current', []);
    },
    [],
  );

  useEffect(() => {
    if (!article || !isWanted) return;
    const spans = new Map(article.source.blocks.map((block): [string, Span] => [block.id, block]));
    const seen = near.current;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const span = spans.get(target.getAttribute('data-block') ?? '');
          if (isIntersecting && span) seen.set(target, span);
          else seen.delete(target);
        }
        paint.current();
      },
      { root: scroller.current, rootMargin: AROUND },
    );
    for (const block of article.root.querySelectorAll('[data-block]')) observer.observe(block);
    return () => {
      observer.disconnect();
      seen.clear();
    };
  }, [article, scroller, isWanted]);
}

/** The hits inside some blocks of the text. */
function hitsIn(hits: readonly Span[], blocks: readonly Span[]): readonly Span[] {
  return blocks.flatMap((block) => {
    const found: Span[] = [];
    for (let index = firstFrom(hits, block.start); index < hits.length; index += 1) {
      const hit = hits[index];
      if (!hit || hit.start >= block.end) break;
      found.push(hit);
    }
    return found;
  });
}

/** Index of the first hit that starts at or after an offset; the number of hits where there is none. */
export function firstFrom(hits: readonly Span[], offset: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hits[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rangesOf(article: ArticleText, spans: readonly Span[]): readonly Range[] {
  return spans.flatMap((span) => rangeOfSpan(article, span) ?? []);
}
