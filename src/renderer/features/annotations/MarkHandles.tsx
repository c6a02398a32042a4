import { useEffect, useState } from 'react';
import type { Span } from '../../../core/text/model';
import { type ArticleText, rangeOfSpan, rangesOfSpan } from './article-text';
import styles from './MarkHandles.module.css';
import { watchLayout } from './watch-layout';
import { paintRanges } from './paint';
import { useEdgeDrag } from './use-edge-drag';
import type { Annotator } from './use-annotator';

const EDGES = ['start', 'end'] as const;
type Edge = (typeof EDGES)[number];

/** Where a handle stands on the page, and how tall the line there is; CSS pixels. */
interface Handle {
  readonly edge: Edge;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

interface Props {
  readonly article: ArticleText;
  readonly id: string;
  /** Where the mark stands. */
  readonly span: Span;
  readonly annotator: Annotator;
}

/**
 * Handles at both ends of the chosen mark, to stretch and to shrink it by hand. They are for the pointer alone: keys
 * have Shift and the arrows.
 */
export function MarkHandles({ article, id, span, annotator }: Props) {
  const [handles, setHandles] = useState<readonly Handle[]>([]);
  const { dragged, grab } = useEdgeDrag(article, span, (to) => annotator.reshape(id, to));
  const shown = dragged ?? span;
  useEffect(() => {
    const page = article.root.closest<HTMLElement>('[data-page]');
    if (!page) return;
    return watchLayout(article, [page], () => setHandles(handlesOf(article, page, shown)));
  }, [article, shown]);
  useEffect(() => {
    if (!dragged) return;
    paintRanges('mark-active', rangesOfSpan(article, dragged), 2);
    return () => paintRanges('mark-active', rangesOfSpan(article, span), 2);
  }, [article, dragged, span]);
  return (
    <div className={styles.layer} aria-hidden data-dragging={dragged !== null || undefined}>
      {handles.map(({ edge, x, y, height }) => (
        <span
          key={edge}
          className={styles.handle}
          data-edge={edge}
          style={{ left: x, top: y, height }}
          // A press must not begin a selection.
          onMouseDown={(event) => event.preventDefault()}
          onPointerDown={(event) => {
            if (event.button === 0) grab(edge);
          }}
        />
      ))}
    </div>
  );
}

function handlesOf(article: ArticleText, page: HTMLElement, span: Span): readonly Handle[] {
  const lines = [...(rangeOfSpan(article, span)?.getClientRects() ?? [])];
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return [];
  const { left, top } = page.getBoundingClientRect();
  return [
    { edge: 'start', x: first.left - left, y: first.top - top, height: first.height },
    { edge: 'end', x: last.right - left, y: last.top - top, height: last.height },
  ];
}
