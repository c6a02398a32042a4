import type { ArticleText } from './article-text';

/**
 * Calls `measure` in the next frame, and again whenever the text is laid out anew: by width, by fonts that came in, or
 * by what stands beside it. @returns how to end that
 */
export function onLayout({ root }: ArticleText, page: HTMLElement, measure: () => void): () => void {
  let frame = 0;
  const ask = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(measure);
  };
  ask();
  const sizes = new ResizeObserver(ask);
  sizes.observe(root);
  sizes.observe(page);
  document.fonts.addEventListener('loadingdone', ask);
  return () => {
    cancelAnimationFrame(frame);
    sizes.disconnect();
    document.fonts.removeEventListener('loadingdone', ask);
  };
}
