import { type RefObject, useEffect, useMemo, useRef } from 'react';
import type { Span } from '../../../core/text/model';
import { isInOverlay } from '../../ui/is-in-overlay';
import { isTyping } from '../../ui/is-typing';
import { type ArticleText, focusCard, type PlacedAnnotation, selectedSpan } from '../annotations';
import { placeInView } from '../find';
import { isWellInView, nextInOrder } from './next-in-order';

interface Input {
  readonly article: ArticleText | null;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly placed: readonly PlacedAnnotation[];
  readonly activeId: string | null;
  readonly activate: (id: string) => void;
  readonly jump: (span: Span) => void;
}

/** The keys as they are, and as Chinese punctuation gives them. */
const STEPS: Readonly<Record<string, 1 | -1 | undefined>> = { ']': 1, '[': -1, '】': 1, '【': -1 };

/** ] goes to the next annotation of the text, [ to the one before, around the ends: its card opens and has the focus. */
export function useAnnotationSteps({ article, scroller, placed, activeId, activate, jump }: Input): void {
  const inOrder = useMemo(
    () => placed.flatMap(({ row, span }) => (span ? [{ ...span, id: row.id }] : [])),
    [placed],
  );
  /** The annotation that a key went to and whose card is to have the focus. */
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (activeId !== null && wanted.current === activeId) focusCard(activeId);
    wanted.current = null;
  }, [activeId]);
  useEffect(() => {
    if (!article) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey) return;
      if (event.isComposing || isTyping(target) || isInOverlay(target)) return;
      const step = STEPS[event.key];
      if (!step) return;
      const from = selectedSpan(article)?.start ?? placeInView(article, scroller.current);
      const next = nextInOrder(inOrder, activeId, from, step);
      if (!next) return;
      event.preventDefault();
      document.getSelection()?.removeAllRanges();
      if (!isWellInView(article, scroller.current, next)) jump(next);
      if (next.id === activeId) focusCard(next.id);
      wanted.current = next.id;
      activate(next.id);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [article, scroller, inOrder, activeId, activate, jump]);
}
