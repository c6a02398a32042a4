import { useEffect } from 'react';
import type { Span } from '../../../core/text/model';
import { type ArticleText, offsetAtPoint, type PlacedAnnotation } from '../annotations';

/** A click on a mark chooses it, the shortest where several overlap; a click beside all lets go. */
export function useActivateByClick(
  article: ArticleText | null,
  placed: readonly PlacedAnnotation[],
  activate: (id: string | null) => void,
): void {
  useEffect(() => {
    if (!article) return;
    const onClick = (event: MouseEvent) => {
      if (!document.getSelection()?.isCollapsed) return;
      const offset = offsetAtPoint(article, event.clientX, event.clientY);
      const hit = placed
        .filter(({ span }) => span && offset !== null && span.start <= offset && offset < span.end)
        .sort((a, b) => lengthOf(a.span) - lengthOf(b.span))[0];
      activate(hit?.row.id ?? null);
    };
    article.root.addEventListener('click', onClick);
    return () => article.root.removeEventListener('click', onClick);
  }, [article, placed, activate]);
}

function lengthOf(span: Span | null): number {
  return span ? span.end - span.start : 0;
}
