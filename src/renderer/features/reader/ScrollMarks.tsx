import { type RefObject, useEffect, useRef } from 'react';
import { HIGHLIGHT_COLORS, type HighlightColor } from '../../../core/annotations/model';
import type { Span } from '../../../core/text/model';
import type { ArticleText, PlacedAnnotation } from '../annotations';
import { flowOf } from '../../ui/page-flow';
import styles from './ScrollMarks.module.css';

interface Props {
  readonly article: ArticleText;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly placed: readonly PlacedAnnotation[];
  readonly hits: readonly Span[];
  /** Changes whenever the text is laid out anew. */
  readonly layoutKey: string;
}

/** Where annotations and hits are along the whole text, beside the scroll bar: in one half of a strip each. */
export function ScrollMarks({ article, scroller, placed, hits, layoutKey }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    const page = scroller.current;
    if (!element || !page) return;
    const draw = () => {
      const { width, height } = element.getBoundingClientRect();
      const scale = window.devicePixelRatio;
      element.width = Math.round(width * scale);
      element.height = Math.round(height * scale);
      const context = element.getContext('2d');
      const way = wayOf(page, article);
      if (!context || !way) return;
      const style = getComputedStyle(element);
      const isDown = flowOf(page) === 'down';
      const whole = isDown ? element.height : element.width;
      const ticks = (spans: Iterable<Span>, side: number, colour: string) => {
        // Of thousands of ticks most fall onto one that is there.
        const places = new Set<number>();
        for (const { start } of spans) places.add(Math.round((way.from + way.perUnit * start) * whole));
        context.fillStyle = colour;
        for (const at of places) {
          if (isDown) context.fillRect(side * element.width, at, element.width / 2, 2 * scale);
          else context.fillRect(at, side * element.height, 2 * scale, element.height / 2);
        }
      };
      for (const color of HIGHLIGHT_COLORS)
        ticks(spansOf(placed, color), 0, style.getPropertyValue(`--line-${color}`));
      ticks(hits, 0.5, style.getPropertyValue('--accent'));
    };
    // It calls at first too, once the page is laid out: to measure here would have that done at once.
    const observer = new ResizeObserver(draw);
    observer.observe(element);
    observer.observe(article.root);
    return () => observer.disconnect();
  }, [article, scroller, placed, hits, layoutKey]);
  return <canvas ref={canvas} className={styles.marks} data-scroll-marks aria-hidden />;
}

/** The words in the text of what is marked in a colour; lost ones have none. */
function* spansOf(placed: readonly PlacedAnnotation[], color: HighlightColor): Iterable<Span> {
  for (const { row, span } of placed) if (span && row.color === color) yield span;
}

/** Where the text lies on the way of the scroll bar. */
interface Way {
  /** Where it begins, as a share of the way, 0…1 from its top or left. */
  readonly from: number;
  /** How much of the way one UTF-16 code unit takes; below 0 where the text runs to the left. */
  readonly perUnit: number;
}

/**
 * Measured once for all ticks: to ask an element that lays itself out as it comes into view for its size costs a
 * look at all its parts. `null` where there is no way.
 */
function wayOf(page: HTMLElement, { root, source }: ArticleText): Way | null {
  const view = page.getBoundingClientRect();
  const box = root.getBoundingClientRect();
  const flow = flowOf(page);
  const whole = flow === 'down' ? page.scrollHeight : page.scrollWidth;
  if (whole === 0) return null;
  const perUnit = (flow === 'down' ? box.height : box.width) / whole / Math.max(1, source.text.length);
  switch (flow) {
    case 'down':
      return { from: (box.top - view.top + page.scrollTop) / whole, perUnit };
    case 'across':
      return { from: (box.left - view.left + page.scrollLeft) / whole, perUnit };
    case 'leftwards':
      return { from: 1 - (view.right - box.right - page.scrollLeft) / whole, perUnit: -perUnit };
  }
}
