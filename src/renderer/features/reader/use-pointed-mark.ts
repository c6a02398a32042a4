import { useCallback, useEffect, useState } from 'react';
import { type ArticleText, offsetAtPoint, paintRanges, rangeOfSpan, rectOfSpan } from '../annotations';
import './mark-pointed.css';
import type { ReaderMark } from './reader-marks';

/** How long the pointer rests on a mark before it speaks, in milliseconds. */
const DWELL_MS = 220;
/** How long it may be elsewhere, on its way into the note, before the note goes. */
const LEAVE_MS = 260;

/** The mark whose note is shown, and its box in the window. */
export interface PointedMark {
  readonly mark: ReaderMark;
  readonly box: DOMRect;
  /** Shown by key: its note has the focus, and stays until it is closed. */
  readonly isByKey: boolean;
}

/** The term or erratum that the pointer rests on or a key went to, and the ways to show one and to let go of it. */
export function usePointedMark(article: ArticleText | null, marks: readonly ReaderMark[]) {
  const [pointed, setPointed] = useState<PointedMark | null>(null);
  const show = useCallback(
    (mark: ReaderMark, isByKey: boolean) => {
      const box = article && rectOfSpan(article, mark);
      setPointed(box ? { mark, box, isByKey } : null);
    },
    [article],
  );
  const close = useCallback(() => setPointed(null), []);
  useEffect(() => {
    if (!article) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    /** What was last asked for: a mark, none, or to leave things as they are while the pointer is in a note. */
    let wanted: ReaderMark | null | 'kept' = null;
    const settle = (mark: ReaderMark | null, delay: number) => {
      wanted = mark;
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (mark) show(mark, false);
        else setPointed((now) => (now?.isByKey ? now : null));
      }, delay);
    };
    const letGo = () => settle(null, 0);
    const onMove = (event: PointerEvent) => {
      if (event.buttons !== 0) return;
      if (isInNote(event.target)) {
        clearTimeout(timer);
        wanted = 'kept';
        return;
      }
      const isInText = event.target instanceof Node && article.root.contains(event.target);
      const offset = isInText ? offsetAtPoint(article, event.clientX, event.clientY) : null;
      const mark =
        offset === null ? null : (marks.find((one) => one.start <= offset && offset < one.end) ?? null);
      article.root.style.cursor = mark ? 'help' : '';
      if (mark !== wanted) settle(mark, mark ? DWELL_MS : LEAVE_MS);
    };
    const onDown = (event: Event) => {
      if (isInNote(event.target)) return;
      clearTimeout(timer);
      wanted = null;
      setPointed(null);
    };
    document.addEventListener('pointermove', onMove, { passive: true });
    document.addEventListener('pointerdown', onDown);
    document.addEventListener('keydown', letGo);
    // The text moves on under the note, which stands still.
    document.addEventListener('wheel', onDown, { passive: true });
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointermove', onMove);
      document.removeEventListener('pointerdown', onDown);
      document.removeEventListener('keydown', letGo);
      document.removeEventListener('wheel', onDown);
    };
  }, [article, marks, show]);
  useEffect(() => {
    const range = article && pointed && rangeOfSpan(article, pointed.mark);
    paintRanges('mark-pointed', range ? [range] : [], 2);
    return () => paintRanges('mark-pointed', []);
  }, [article, pointed]);
  return { pointed, show, close };
}

function isInNote(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-mark-note]') !== null;
}
