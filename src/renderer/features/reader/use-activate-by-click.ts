import { useEffect } from 'react';
import { type ArticleText, offsetAtPoint, type PlacedIndex } from '../annotations';

/** A click on a mark chooses it, the shortest where several overlap; a click beside all lets go. */
export function useActivateByClick(
  article: ArticleText | null,
  index: PlacedIndex,
  activate: (id: string | null) => void,
): void {
  useEffect(() => {
    if (!article) return;
    const onClick = (event: MouseEvent) => {
      if (!document.getSelection()?.isCollapsed) return;
      const offset = offsetAtPoint(article, event.clientX, event.clientY);
      const hit = offset === null ? null : index.at(offset);
      activate(hit?.row.id ?? null);
    };
    article.root.addEventListener('click', onClick);
    return () => article.root.removeEventListener('click', onClick);
  }, [article, index, activate]);
}
