import { type RefObject, useCallback, useEffect, useState } from 'react';
import { useParams } from 'wouter';
import type { Span } from '../../../core/text/model';
import { whenHere } from '../../ui/growing-text';
import { bringToRest, flowOf, isInSight, lengthInView } from '../../ui/page-flow';
import { settleColumnsAt } from '../../ui/part-columns';
import { type ArticleText, rectOfSpan } from '../annotations';

/** How long the place jumped to stays lit, in milliseconds. */
const LIT_MS = 6000;
/** Where in the window words come to stand, as a share of its length: with what leads up to them in sight. */
const RESTING_HEIGHT = 0.3;
/** Where a heading comes to stand inside the window's edge, in CSS pixels: just above the reading line. */
const HEADING_TOP = 48;

/**
 * Jumps to a span of the text and lights it for a while; a route like `/read/<case>/120-160` jumps at once.
 * Offsets are UTF-16 code units of the revision shown. `noteStart` is called before the page moves.
 */
export function useJump(
  article: ArticleText | null,
  scroller: RefObject<HTMLElement | null>,
  noteStart: () => void,
) {
  const [found, setFound] = useState<Span | null>(null);
  const { at } = useParams<{ readonly at?: string }>();

  const jump = useCallback(
    (span: Span, { isHeading = false } = {}) => {
      if (!article) return;
      whenHere(article.root, span.start, () => {
        const page = scroller.current;
        if (page) settleColumnsAt(article.root, span.start, page);
        const box = rectOfSpan(article, span);
        if (!box || !page) return;
        // On the page of columns that is shown nothing moves: there would be nothing to go back to.
        if (flowOf(page) !== 'across' || !isInSight(page, box, 0, 0)) noteStart();
        bringToRest(page, box, isHeading ? HEADING_TOP : lengthInView(page) * RESTING_HEIGHT);
        if (!isHeading) setFound(span);
      });
    },
    [article, scroller, noteStart],
  );

  useEffect(() => {
    const [, start, end] = /^(\d+)-(\d+)$/.exec(at ?? '') ?? [];
    if (!start || !end) return;
    // After the stored place was restored, which happens in the same commit.
    const frame = requestAnimationFrame(() => jump({ start: Number(start), end: Number(end) }));
    return () => cancelAnimationFrame(frame);
  }, [at, jump]);
  useEffect(() => {
    if (!found) return;
    const timer = setTimeout(() => setFound(null), LIT_MS);
    return () => clearTimeout(timer);
  }, [found]);
  return { found, jump };
}
