import { useEffect } from 'react';
import type { ArticleText } from '../annotations';

/** Marks the block being read, so that the others can be dimmed; `null` for none. */
export function useFocusedBlock(article: ArticleText | null, blockId: string | null): void {
  useEffect(() => {
    if (!article || blockId === null) return;
    const { root } = article;
    const block = root.querySelector(`[data-block="${CSS.escape(blockId)}"]`);
    root.toggleAttribute('data-focus', true);
    block?.toggleAttribute('data-focused', true);
    return () => {
      root.removeAttribute('data-focus');
      block?.removeAttribute('data-focused');
    };
  }, [article, blockId]);
}
