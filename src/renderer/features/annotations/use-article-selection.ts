import { useEffect, useState } from 'react';
import type { Span } from '../../../core/text/model';
import { type ArticleText, spanOfRange } from './article-text';

/** The span of text that is selected in the article at this moment, or `null`. */
export function selectedSpan(article: ArticleText): Span | null {
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  return range && !range.collapsed ? spanOfRange(article, range) : null;
}

/**
 * The span of text that is selected in the article, or `null`. While a pointer is down the selection is
 * still being made and not reported, so that nothing pops up under the hand.
 */
export function useArticleSelection(article: ArticleText | null): Span | null {
  const [span, setSpan] = useState<Span | null>(null);
  useEffect(() => {
    if (!article) return;
    let isPointerDown = false;
    const report = () => setSpan(selectedSpan(article));
    // Other words in the same places end a selection without saying so.
    report();
    const onDown = (event: PointerEvent) => {
      isPointerDown = article.root.contains(event.target instanceof Node ? event.target : null);
    };
    const onUp = () => {
      isPointerDown = false;
      // A click on a selection clears it only after this event.
      setTimeout(report);
    };
    const onChange = () => {
      if (!isPointerDown) report();
    };
    document.addEventListener('pointerdown', onDown);
    document.addEventListener('pointerup', onUp);
    document.addEventListener('selectionchange', onChange);
    return () => {
      document.removeEventListener('pointerdown', onDown);
      document.removeEventListener('pointerup', onUp);
      document.removeEventListener('selectionchange', onChange);
    };
  }, [article]);
  return span;
}
