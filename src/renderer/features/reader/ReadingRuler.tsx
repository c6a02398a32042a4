import { type RefObject, useEffect, useRef } from 'react';
import { READING_LINE } from './place-at-line';
import styles from './ReadingRuler.module.css';

/** A band over the line that the pointer is at, as a ruler laid on a page; until it moves, at the reading line. */
export function ReadingRuler({ scroller }: { readonly scroller: RefObject<HTMLElement | null> }) {
  const band = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const page = scroller.current;
    if (!page) return;
    const onMove = ({ clientX, clientY }: PointerEvent) => {
      const view = page.getBoundingClientRect();
      band.current?.style.setProperty('--ruler-top', `${clientY - view.top}px`);
      band.current?.style.setProperty('--ruler-left', `${clientX - view.left}px`);
      // In two columns it lies over the one that is read.
      const isSecond = clientX > view.left + view.width / 2;
      band.current?.style.setProperty('--ruler-column', isSecond ? '50%' : '0%');
    };
    page.addEventListener('pointermove', onMove, { passive: true });
    return () => page.removeEventListener('pointermove', onMove);
  }, [scroller]);
  return (
    <div
      ref={(element) => {
        band.current = element;
        element?.style.setProperty('--ruler-top', `${READING_LINE}px`);
      }}
      className={styles.ruler}
      data-ruler
      aria-hidden
    />
  );
}
