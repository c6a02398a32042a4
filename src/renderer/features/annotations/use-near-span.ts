import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { Span } from '../../../core/text/model';
import { chunksOnPage, observeBlocks, spanOfChunk } from '../../ui/text-blocks';
import type { ArticleText } from './article-text';
import { spanAround } from './near-span';

/** How far outside the window text counts as near, on every side, so that scrolling shows nothing undrawn. */
const AROUND = '100%';
/** A text of more chunks on the page was not opened just now. */
const MOST_OPENED = 4;

/** The stretch of the text in and around the window, however it is laid out; `null` until that is known. */
export function useNearSpan(
  article: ArticleText | null,
  scroller: RefObject<HTMLElement | null>,
): Span | null {
  const [near, setNear] = useState<{ readonly of: ArticleText; readonly span: Span | null } | null>(null);
  useEffect(() => {
    if (!article) return;
    const { blocks } = article.source;
    const indexes = new Map(blocks.map(({ id }, index) => [id, index]));
    const seen = new Set<number>();
    return observeBlocks(article.root, { root: scroller.current, rootMargin: AROUND }, (entries) => {
      for (const { target, isIntersecting } of entries) {
        const index = indexes.get(target.getAttribute('data-block') ?? '');
        if (index === undefined) continue;
        if (isIntersecting) seen.add(index);
        else seen.delete(index);
      }
      const span = spanAround(blocks, seen);
      setNear((old) => (old?.of === article && isSame(old.span, span) ? old : { of: article, span }));
    });
  }, [article, scroller]);
  const opened = useMemo(() => article && openedSpan(article.root), [article]);
  return near?.of === article ? near.span : opened;
}

/**
 * What is on the page of a long text that has just been opened: near enough until the observers have had their look,
 * some frames later. `null` of a short text, and of one that has come further.
 */
function openedSpan(root: HTMLElement): Span | null {
  const here = chunksOnPage(root).filter(({ childElementCount }) => childElementCount > 0);
  const [first] = here;
  const last = here.at(-1);
  if (!first || !last || here.length > MOST_OPENED) return null;
  return { start: spanOfChunk(first).start, end: spanOfChunk(last).end };
}

function isSame(a: Span | null, b: Span | null): boolean {
  return a?.start === b?.start && a?.end === b?.end;
}
