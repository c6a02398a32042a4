import { type RefObject, useLayoutEffect, useState } from 'react';
import { columnCount, type RowRange, visibleRows } from '../../../core/shelf/visible-rows';

/** Rows drawn beyond the edges, so that Tab always finds a next card and scrolling shows no gap. */
const OVERSCAN = 2;

/** How the cards of a layout lie, in CSS pixels. A card has one height, whatever it says. */
export interface CardSize {
  readonly leastWidth: number;
  readonly height: number;
  readonly gap: number;
}

interface RowsInView extends RowRange {
  readonly columns: number;
  readonly rowCount: number;
}

/** Which rows of equal cards are in view inside the nearest scroller, kept up to date as it scrolls or changes its size. */
export function useRowsInView(
  list: RefObject<HTMLElement | null>,
  count: number,
  size: CardSize,
): RowsInView {
  const [place, setPlace] = useState({ first: 0, end: 6, columns: 1 });
  const { leastWidth, height, gap } = size;
  useLayoutEffect(() => {
    const element = list.current;
    const scroller = element?.closest<HTMLElement>('[data-scroller]');
    if (!element || !scroller) return undefined;
    const measure = () => {
      const columns = columnCount(element.clientWidth, leastWidth, gap);
      const scrolled = scroller.getBoundingClientRect().top - element.getBoundingClientRect().top;
      const { first, end } = visibleRows(
        { scrolled, height: scroller.clientHeight },
        height + gap,
        Math.ceil(count / columns),
        OVERSCAN,
      );
      // The same place again draws nothing.
      setPlace((old) =>
        old.first === first && old.end === end && old.columns === columns ? old : { first, end, columns },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(scroller);
    scroller.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      scroller.removeEventListener('scroll', measure);
    };
  }, [list, count, leastWidth, height, gap]);
  const rowCount = Math.ceil(count / place.columns);
  const end = Math.min(place.end, rowCount);
  return { columns: place.columns, rowCount, end, first: Math.min(place.first, Math.max(0, end - 1)) };
}
