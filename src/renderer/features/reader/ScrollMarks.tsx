import { type RefObject, useEffect, useRef } from 'react';
import { HIGHLIGHT_COLORS } from '../../../core/annotations/model';
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
      if (!context || page.scrollHeight === 0) return;
      const style = getComputedStyle(element);
      const colours = new Map(
        HIGHLIGHT_COLORS.map((color) => [color, style.getPropertyValue(`--line-${color}`)]),
      );
      const shareOf = shares(page, article);
      const isDown = flowOf(page) === 'down';
      /** Of thousands of ticks most fall onto one that is there. */
      const drawn = new Set<string>();
      const tick = ({ start }: Span, side: number, colour: string) => {
        const at = Math.round(shareOf(start) * (isDown ? element.height : element.width));
        const tickId = `${side} ${at} ${colour}`;
        if (drawn.has(tickId)) return;
        drawn.add(tickId);
        context.fillStyle = colour;
        if (isDown) context.fillRect(side * element.width, at, element.width / 2, 2 * scale);
        else context.fillRect(at, side * element.height, 2 * scale, element.height / 2);
      };
      for (const { row, span } of placed) {
        if (span) tick(span, 0, colours.get(row.color) ?? '');
      }
      for (const hit of hits) tick(hit, 0.5, style.getPropertyValue('--accent'));
    };
    draw();
    const observer = new ResizeObserver(draw);
    observer.observe(element);
    observer.observe(article.root);
    return () => observer.disconnect();
  }, [article, scroller, placed, hits, layoutKey]);
  return <canvas ref={canvas} className={styles.marks} data-scroll-marks aria-hidden />;
}

/** Where an offset of the text stands on the way of the scroll bar, 0…1 from its top or left. */
function shares(page: HTMLElement, { root, source }: ArticleText): (offset: number) => number {
  const length = Math.max(1, source.text.length);
  const view = page.getBoundingClientRect();
  const box = root.getBoundingClientRect();
  switch (flowOf(page)) {
    case 'down':
      return (offset) =>
        (box.top - view.top + page.scrollTop + (offset / length) * box.height) / page.scrollHeight;
    case 'across':
      return (offset) =>
        (box.left - view.left + page.scrollLeft + (offset / length) * box.width) / page.scrollWidth;
    case 'leftwards':
      return (offset) =>
        1 - (view.right - box.right - page.scrollLeft + (offset / length) * box.width) / page.scrollWidth;
  }
}
