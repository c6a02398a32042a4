import { type RefObject, useEffect, useMemo } from 'react';
import type { Span } from '../../../core/text/model';
import { type ArticleText, paintRanges, rangeOfSpan } from '../annotations';
import { usePaintedNear } from '../find';
import type { ReaderMark } from './reader-marks';

/** Paints term notes, errata, and the place that was jumped to. */
export function usePaintedMarks(
  article: ArticleText | null,
  scroller: RefObject<HTMLElement | null>,
  marks: readonly ReaderMark[],
  found: Span | null,
): void {
  const terms = useMemo(() => marks.filter((mark) => mark.kind === 'term'), [marks]);
  const errata = useMemo(() => marks.filter((mark) => mark.kind === 'erratum'), [marks]);
  usePaintedNear(article, scroller, 'term', terms, 0);
  usePaintedNear(article, scroller, 'erratum', errata, 0);
  useEffect(() => {
    const range = article && found && rangeOfSpan(article, found);
    paintRanges('found', range ? [range] : [], 3);
  }, [article, found]);
}
