import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Span } from '../../../core/text/model';
import { isTyping } from '../../ui/is-typing';
import { type ArticleText, selectedSpan } from '../annotations';

/** Making a question of the words selected in an article, by Q or when asked: the words, while it is made. */
export function useAsk(article: ArticleText | null) {
  const [selected, setSelected] = useState<Span | null>(null);
  const open = useCallback(() => {
    const span = article && selectedSpan(article);
    if (span) setSelected(span);
  }, [article]);
  const close = useCallback(() => setSelected(null), []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (event.isComposing || isTyping(event.target) || event.key.toLowerCase() !== 'q') return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [open]);
  return useMemo(() => ({ selected, open, close }), [selected, open, close]);
}
