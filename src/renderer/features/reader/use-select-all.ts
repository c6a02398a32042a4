import { type RefObject, useEffect } from 'react';
import { bringAllText } from '../../ui/growing-text';
import { isTyping } from '../../ui/is-typing';
import type { ArticleText } from '../annotations';

/** Ctrl+A selects the text of the case, not the window around it. */
export function useSelectAll(article: ArticleText | null, scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!article) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const isAsked = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a' && !event.shiftKey;
      if (!isAsked || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
      const { activeElement } = document;
      // In a list at the side or in a dialog it is for what is there.
      if (activeElement !== document.body && !scroller.current?.contains(activeElement)) return;
      event.preventDefault();
      bringAllText(article.root);
      document.getSelection()?.selectAllChildren(article.root);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [article, scroller]);
}
