import { type RefObject, useEffect, useRef } from 'react';
import type { Span } from '../../../core/text/model';
import type { ArticleText, PlacedAnnotation } from '../annotations';
import styles from './ScrollMarks.module.css';

interface Props {
  readonly article: ArticleText;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly placed: readonly PlacedAnnotation[];
  readonly hits: readonly Span[];
  /** Changes whenever the text is laid out anew. */
  readonly layoutKey: string;
}

/** Where annotations and hits are along the whole text, beside the scroll bar: at the left and at the right. */
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
      const box = article.root.getBoundingClientRect();
      const top = box.top - page.getBoundingClientRect().top + page.scrollTop;
      const length = Math.max(1, article.source.text.length);
      const tick = ({ start }: Span, left: number, colour: string) => {
        const share = (top + (start / length) * box.height) / page.scrollHeight;
        context.fillStyle = colour;
        context.fillRect(
          left * element.width,
          Math.round(share * element.height),
          element.width / 2,
          2 * scale,
        );
      };
      for (const { row, span } of placed) {
        if (span) tick(span, 0, style.getPropertyValue(`--line-${row.color}`));
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
