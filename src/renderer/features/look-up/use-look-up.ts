import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react';
import type { Span } from '../../../core/text/model';
import { isTyping } from '../../ui/is-typing';
import { type ArticleText, paintRanges, rangeOfSpan, rectOfSpan, selectedSpan } from '../annotations';
import './look-up.css';

/** Words being looked up, where they stand in the text, and their box in the window. */
export interface Wanted {
  readonly words: string;
  readonly span: Span;
  readonly box: DOMRect;
}

/** Looking up the selection: what is looked up, and how to begin and end. */
export interface LookUp {
  readonly wanted: Wanted | null;
  open(): void;
  /** Ends it; the words are selected again unless the reader goes elsewhere. */
  close(isLeaving?: boolean): void;
}

/** Looks up the words selected in an article, by L or when asked; they stay lit meanwhile. */
export function useLookUp(article: ArticleText | null, scroller: RefObject<HTMLElement | null>): LookUp {
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const text = article?.source.text ?? '';
  const open = useCallback(() => {
    const span = article && selectedSpan(article);
    const box = article && span && rectOfSpan(article, span);
    if (!span || !box) return;
    // No words go on beyond their block.
    const [words = ''] = text.slice(span.start, span.end).split('\n', 1);
    setWanted({ words, span: { start: span.start, end: span.start + words.length }, box });
    document.getSelection()?.removeAllRanges();
  }, [article, text]);
  const close = useCallback(
    (isLeaving = false) => {
      setWanted(null);
      const range = article && wanted && rangeOfSpan(article, wanted.span);
      if (isLeaving || !range) return;
      scroller.current?.focus({ preventScroll: true });
      document.getSelection()?.removeAllRanges();
      document.getSelection()?.addRange(range);
    },
    [article, scroller, wanted],
  );
  useEffect(() => {
    const range = article && wanted && rangeOfSpan(article, wanted.span);
    paintRanges('look-up', range ? [range] : [], 3);
    return () => paintRanges('look-up', []);
  }, [article, wanted]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (event.isComposing || isTyping(event.target) || event.key.toLowerCase() !== 'l') return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [open]);
  return useMemo(() => ({ wanted, open, close }), [wanted, open, close]);
}
