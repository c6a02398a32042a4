import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { Block, Span } from '../../../core/text/model';
import { firstEndingAfter } from '../../../core/text/next-sentence';
import { chunkOf, chunksWithWords, observeBlocks, spanOfChunk } from '../../ui/text-blocks';
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
    const seen = new Set<number>();
    return observeBlocks(article.root, { root: scroller.current, rootMargin: AROUND }, (entries) => {
      for (const { target, isIntersecting } of entries) {
        const index = indexOf(target, blocks);
        if (index < 0) continue;
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

/** The index of a block's element among the blocks of the text; -1 where it is none of them. */
function indexOf(element: Element, blocks: readonly Block[]): number {
  const id = element.getAttribute('data-block');
  const chunk = chunkOf(element);
  if (!chunk) return blocks.findIndex((block) => block.id === id);
  const { start, end } = spanOfChunk(chunk);
  // From the block before: one without words ends where it starts.
  for (let index = firstEndingAfter(blocks, start - 1); index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block || block.start > end) return -1;
    if (block.id === id) return index;
  }
  return -1;
}

/**
 * What is on the page of a long text that has just been opened: near enough until the observers have had their look,
 * some frames later. `null` of a short text, and of one that has come further.
 */
function openedSpan(root: HTMLElement): Span | null {
  const here = chunksWithWords(root);
  const [first] = here;
  const last = here.at(-1);
  if (!first || !last || here.length > MOST_OPENED) return null;
  return { start: spanOfChunk(first).start, end: spanOfChunk(last).end };
}

function isSame(a: Span | null, b: Span | null): boolean {
  return a?.start === b?.start && a?.end === b?.end;
}
