import { type RefObject, useLayoutEffect, useState } from 'react';
import type { PageFlow } from '../../ui/page-flow';
import { type ArticleText, type PlacedAnnotation, rectOfSpan } from '../annotations';

type Side = 'left' | 'right';

interface Chosen {
  readonly activeId: string | null;
  readonly placed: readonly PlacedAnnotation[];
}

/** The side of the window at which the lists lie over columns or upright lines: not over the mark just chosen. */
export function useDrawerSide(
  article: ArticleText | null,
  scroller: RefObject<HTMLElement | null>,
  flow: PageFlow,
  { activeId, placed }: Chosen,
): Side {
  const [side, setSide] = useState<Side>('right');
  useLayoutEffect(() => {
    const page = scroller.current;
    const span = placed.find(({ row }) => row.id === activeId)?.span;
    const box = article && span && rectOfSpan(article, span);
    if (!page || !box) return;
    const view = page.getBoundingClientRect();
    setSide(box.left + box.width / 2 > view.left + view.width / 2 ? 'left' : 'right');
    // Only a mark newly chosen may move the lists.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [article, scroller, activeId]);
  return flow === 'down' ? 'right' : side;
}
