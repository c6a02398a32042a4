import { useEffect, useState } from 'react';
import type { Span } from '../../../core/text/model';
import { type ArticleText, rectOfSpan, watchLayout } from '../annotations';

/** Least distance of the toolbar's middle from the window's edges, in CSS pixels. */
const EDGE = 290;

/** Where a toolbar stands on the page, in CSS pixels. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * Where the toolbar of a selection stands: over the middle of its first line, in the page's own pixels, also when the
 * text is laid out anew. `null` where nothing is selected.
 */
export function useToolbarPlace(article: ArticleText | null, selected: Span | null): Place | null {
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    const page = article?.root.closest<HTMLElement>('[data-page]');
    if (!article || !page || !selected) return;
    return watchLayout(article, [page], () => {
      const next = placeOver(article, page, selected);
      setPlace((old) => (old?.x === next?.x && old?.y === next?.y ? old : next));
    });
  }, [article, selected]);
  return selected && place;
}

function placeOver(article: ArticleText, page: HTMLElement, selected: Span): Place | null {
  const line = rectOfSpan(article, selected);
  if (!line) return null;
  const box = page.getBoundingClientRect();
  const view = (page.parentElement ?? page).getBoundingClientRect();
  const x = line.left + line.width / 2 - view.left;
  // Words on another page of columns keep their toolbar there.
  if (x < 0 || x > view.width) return { x: x + view.left - box.left, y: line.top - box.top };
  const inView = Math.min(Math.max(x, EDGE), Math.max(EDGE, view.width - EDGE));
  return { x: inView + view.left - box.left, y: line.top - box.top };
}
