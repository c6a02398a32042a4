import { useEffect, useRef, useState } from 'react';
import { dragSpan } from '../../../core/annotations/resize';
import type { Span } from '../../../core/text/model';
import { type ArticleText, caretOffsetAt } from './article-text';

/** An edge in the hand, and the span as it would be if it were let go now. */
interface Drag {
  /** `null` once it is let go and being stored. */
  readonly edge: 'start' | 'end' | null;
  readonly to: Span;
}

/**
 * Drags one edge of a span along the text: `onDrop` is told once, when the hand lets go somewhere else, and what was
 * dragged stays shown until it ends. Escape lets go without a change.
 */
export function useEdgeDrag(article: ArticleText, span: Span, onDrop: (to: Span) => Promise<void>) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const drop = useRef(onDrop);
  drop.current = onDrop;
  const edge = drag?.edge;
  const { start, end } = span;
  useEffect(() => {
    if (!edge) return;
    const from = { start, end };
    let to: Span = from;
    const onMove = (event: PointerEvent) => {
      // The button was let go where this window could not see it.
      if (event.buttons === 0) {
        onUp();
        return;
      }
      const offset = caretOffsetAt(article, event.clientX, event.clientY);
      if (offset === null) return;
      to = dragSpan(article.source.text, from, edge, offset);
      setDrag({ edge, to });
    };
    const onUp = () => {
      stop();
      const isMoved = to.start !== start || to.end !== end;
      setDrag(isMoved ? { edge: null, to } : null);
      if (isMoved) void drop.current(to).finally(() => setDrag(null));
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      stop();
      setDrag(null);
    };
    const stop = () => {
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', onUp);
      window.removeEventListener('keydown', onKeyDown, true);
    };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', onUp);
    window.addEventListener('keydown', onKeyDown, true);
    return stop;
  }, [article, edge, start, end]);
  const grab = (taken: 'start' | 'end') => setDrag({ edge: taken, to: span });
  return { dragged: drag?.to ?? null, grab };
}
