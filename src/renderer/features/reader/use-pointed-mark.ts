import { useEffect, useState } from 'react';
import { type ArticleText, offsetAtPoint, rectOfSpan } from '../annotations';
import type { ReaderMark } from './reader-marks';

/** How long the pointer rests on a mark before it speaks, in milliseconds. */
const DWELL_MS = 220;
/** How long it may be elsewhere, on its way into the note, before the note goes. */
const LEAVE_MS = 260;

/** The mark pointed at, and its box in the window. */
export interface PointedMark {
  readonly mark: ReaderMark;
  readonly box: DOMRect;
}

/** Follows the pointer over the text: the term or erratum that it rests on, and how to let go of it. */
export function usePointedMark(article: ArticleText | null, marks: readonly ReaderMark[]) {
  const [pointed, setPointed] = useState<PointedMark | null>(null);
  useEffect(() => {
    if (!article) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over: ReaderMark | null = null;
    const settle = (mark: ReaderMark | null, delay: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const box = mark && rectOfSpan(article, mark);
        setPointed(mark && box ? { mark, box } : null);
      }, delay);
    };
    const onMove = (event: PointerEvent) => {
      if (event.buttons !== 0) return;
      const inNote = event.target instanceof Element && event.target.closest('[data-mark-note]') !== null;
      if (inNote) {
        clearTimeout(timer);
        over = null;
        return;
      }
      const isInText = event.target instanceof Node && article.root.contains(event.target);
      const offset = isInText ? offsetAtPoint(article, event.clientX, event.clientY) : null;
      const mark =
        offset === null ? null : (marks.find((one) => one.start <= offset && offset < one.end) ?? null);
      article.root.style.cursor = mark ? 'help' : '';
      if (mark === over && mark !== null) return;
      if (mark === null && over === null && timer === undefined) return;
      over = mark;
      settle(mark, mark ? DWELL_MS : LEAVE_MS);
    };
    const close = () => settle(null, 0);
    document.addEventListener('pointermove', onMove, { passive: true });
    document.addEventListener('pointerdown', close);
    document.addEventListener('keydown', close);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointermove', onMove);
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('keydown', close);
    };
  }, [article, marks]);
  return pointed;
}
