import { useEffect } from 'react';
import type { Span } from '../../../core/text/model';
import { type ArticleText, paintRanges, rangeOfSpan } from '../annotations';
import type { ReaderMark } from './reader-marks';

/** Paints term notes, errata, and the place that was jumped to. */
export function usePaintedMarks(
  article: ArticleText | null,
  marks: readonly ReaderMark[],
  found: Span | null,
): void {
  useEffect(() => {
    if (!article) return;
    for (const kind of ['term', 'erratum'] as const) {
      paintRanges(
        kind,
        rangesOf(
          article,
          marks.filter((mark) => mark.kind === kind),
        ),
      );
    }
  }, [article, marks]);
  useEffect(() => {
    if (article) paintRanges('found', rangesOf(article, found ? [found] : []), 3);
  }, [article, found]);
}

function rangesOf(article: ArticleText, spans: readonly Span[]): readonly Range[] {
  return spans.flatMap((span) => rangeOfSpan(article, span) ?? []);
}
