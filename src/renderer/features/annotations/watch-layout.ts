import type { ArticleText } from './article-text';
import { blocksInView } from './blocks-in-view';

/**
 * Calls `measure` whenever words may have moved on the page or come into view: when other blocks are, and
 * when the text is laid out anew or gets its font; at once too. Returns what ends it.
 *
 * @param elements whose size matters too
 */
export function watchLayout(
  article: ArticleText,
  elements: Iterable<Element>,
  measure: () => void,
): () => void {
  let frame = 0;
  const ask = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(measure);
  };
  const sizes = new ResizeObserver(measure);
  sizes.observe(article.root);
  for (const element of elements) sizes.observe(element);
  const unsubscribe = blocksInView(article).subscribe(ask);
  document.fonts.addEventListener('loadingdone', ask);
  return () => {
    cancelAnimationFrame(frame);
    sizes.disconnect();
    unsubscribe();
    document.fonts.removeEventListener('loadingdone', ask);
  };
}
