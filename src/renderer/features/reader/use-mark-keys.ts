import { type RefObject, useEffect, useMemo } from 'react';
import type { Span } from '../../../core/text/model';
import { isTyping } from '../../ui/is-typing';
import type { ArticleText } from '../annotations';
import { placeInView } from '../find';
import { isWellInView, nextInOrder } from './next-in-order';
import type { ReaderMark } from './reader-marks';
import type { PointedMark } from './use-pointed-mark';

interface Input {
  readonly article: ArticleText | null;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly marks: readonly ReaderMark[];
  readonly pointed: PointedMark | null;
  readonly show: (mark: ReaderMark, isByKey: boolean) => void;
  readonly jump: (span: Span) => void;
}

/** T goes to the next explained place of the text and shows its note, Shift+T to the one before, around the ends. */
export function useMarkKeys({ article, scroller, marks, pointed, show, jump }: Input): void {
  const inOrder = useMemo(() => marks.toSorted((a, b) => a.start - b.start), [marks]);
  useEffect(() => {
    if (!article || inOrder.length === 0) return;
    let frame = 0;
    const go = (step: 1 | -1) => {
      const mark = nextInOrder(
        inOrder,
        pointed?.mark.id ?? null,
        placeInView(article, scroller.current),
        step,
      );
      if (!mark) return;
      if (!isWellInView(article, scroller.current, mark)) jump(mark);
      // The box is that after scrolling.
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => show(mark, true));
      });
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.isComposing || isTyping(event.target) || event.key.toLowerCase() !== 't') return;
      event.preventDefault();
      go(event.shiftKey ? -1 : 1);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      cancelAnimationFrame(frame);
    };
  }, [article, scroller, inOrder, pointed, show, jump]);
}
