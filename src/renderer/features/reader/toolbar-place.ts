import type { Span } from '../../../core/text/model';
import { type ArticleText, rectOfSpan } from '../annotations';

/** Least distance of the toolbar's middle from the window's edges, in CSS pixels. */
const EDGE = 290;

/** Where the toolbar of a selection stands: over the middle of its first line, in the page's own pixels. */
export function toolbarPlace(article: ArticleText, selected: Span): { x: number; y: number } | null {
  const page = article.root.closest('[data-page]');
  const line = rectOfSpan(article, selected);
  if (!page || !line) return null;
  const box = page.getBoundingClientRect();
  const view = (page.parentElement ?? page).getBoundingClientRect();
  const x = line.left + line.width / 2 - view.left;
  const inView = Math.min(Math.max(x, EDGE), Math.max(EDGE, view.width - EDGE));
  return { x: inView + view.left - box.left, y: line.top - box.top };
}
