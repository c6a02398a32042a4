import { type RefObject, useEffect, useRef } from 'react';
import type { Span } from '../../../core/text/model';
import { type ArticleText, bringIntoView, rangeOfSpan } from '../annotations';

/** Brings the first line of an annotation into view once its note is being written: its card stands beside it. */
export function useEditedInView(
  article: ArticleText | null,
  scroller: RefObject<HTMLElement | null>,
  editingId: string | null,
  span: Span | null,
): void {
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (editingId === null) shown.current = null;
    // A note just made is not placed yet, and one that is being written is placed anew at each change.
    if (!article || !span || shown.current === editingId) return;
    shown.current = editingId;
    const words = rangeOfSpan(article, span);
    if (words && scroller.current) bringIntoView(scroller.current, words);
  }, [article, scroller, editingId, span]);
}
