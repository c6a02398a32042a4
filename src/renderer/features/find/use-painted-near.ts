import { type RefObject, useEffect, useRef } from 'react';
import type { Span } from '../../../core/text/model';
import { observeBlocks } from '../../ui/text-blocks';
import { type ArticleText, paintRanges, rangeOfSpan } from '../annotations';
import { firstFrom } from './first-from';

/** How far outside the window spans are painted too, so that scrolling shows no unpainted ones. */
const AROUND = '100%';

/**
 * Paints the spans near the window under a name that a style sheet styles, as they come near: a common word
 * stands in a long text ten thousands of times, and painting them all takes seconds.
 *
 * @param spans in order, without overlaps
 */
export function usePaintedNear(
  article: ArticleText | null,
  scroller: RefObject<HTMLElement | null>,
  name: string,
  spans: readonly Span[],
  priority: number,
): void {
  const near = useRef(new Map<Element, Span>());
  const paint = useRef(() => {});
  const isWanted = spans.length > 0;

  useEffect(() => {
    paint.current = () => {
      if (!article) return;
      const wanted = spansIn(spans, [...near.current.values()]);
      paintRanges(
        name,
        wanted.flatMap((span) => rangeOfSpan(article, span) ?? []),
        priority,
      );
    };
    paint.current();
  }, [article, name, spans, priority]);
  useEffect(() => () => paintRanges(name, []), [name]);

  useEffect(() => {
    if (!article || !isWanted) return;
    const blocks = new Map(article.source.blocks.map((block): [string, Span] => [block.id, block]));
    const seen = near.current;
    const unobserve = observeBlocks(
      article.root,
      { root: scroller.current, rootMargin: AROUND },
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const block = blocks.get(target.getAttribute('data-block') ?? '');
          if (isIntersecting && block) seen.set(target, block);
          else seen.delete(target);
        }
        paint.current();
      },
    );
    return () => {
      unobserve();
      seen.clear();
    };
  }, [article, scroller, isWanted]);
}

/** The spans that start inside some blocks of the text. */
function spansIn(spans: readonly Span[], blocks: readonly Span[]): readonly Span[] {
  return blocks.flatMap((block) => spans.slice(firstFrom(spans, block.start), firstFrom(spans, block.end)));
}
