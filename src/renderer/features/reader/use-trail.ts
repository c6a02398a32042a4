import { type RefObject, useCallback, useEffect, useState } from 'react';
import { whenHere } from '../../ui/growing-text';
import { bringToRest, flowOf } from '../../ui/page-flow';
import { settleColumnsAt } from '../../ui/part-columns';
import { type ArticleText, rectOfSpan } from '../annotations';
import { placeInView } from '../find';
import { firstSentenceInView } from './first-sentence-in-view';
import { type JumpTrail, NO_TRAIL, noteJump, stepOnTrail } from './jump-trail';

/** Back and forward along the jumps made in a text. */
export interface Trail {
  readonly canGoBack: boolean;
  readonly canGoForward: boolean;
  /** Notes the place on the page, from which a jump is about to start. */
  note(): void;
  /** A step back (-1) or forward (1). */
  go(step: -1 | 1): void;
}

/** The trail of jumps in an article; Alt with the arrow keys goes along it. */
export function useTrail(article: ArticleText | null, scroller: RefObject<HTMLElement | null>): Trail {
  const [trail, setTrail] = useState<JumpTrail>(NO_TRAIL);
  const note = useCallback(() => {
    if (!article) return;
    // Asked at once: React may call the function below when the page has moved.
    const from = placeNow(article, scroller.current);
    setTrail((now) => noteJump(now, from));
  }, [article, scroller]);
  const go = useCallback(
    (step: -1 | 1) => {
      if (!article || !scroller.current) return;
      const stepped = stepOnTrail(trail, step, placeNow(article, scroller.current));
      if (!stepped) return;
      whenHere(article.root, stepped.to, () => {
        const page = scroller.current;
        if (page) settleColumnsAt(article.root, stepped.to, page);
        const box = rectOfSpan(article, { start: stepped.to, end: stepped.to + 1 });
        if (!box || !page) return;
        setTrail(stepped.trail);
        bringToRest(page, box, 0);
      });
    },
    [article, scroller, trail],
  );
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isArrow = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
      // With Shift it moves the start of a mark.
      if (!isArrow || !event.altKey || event.shiftKey || event.ctrlKey || event.metaKey) return;
      if (event.defaultPrevented) return;
      event.preventDefault();
      go(event.key === 'ArrowLeft' ? -1 : 1);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [go]);
  return { canGoBack: trail.back.length > 0, canGoForward: trail.forward.length > 0, note, go };
}

/** Where one is, in UTF-16 code units. In columns a block may begin pages before: the sentence that begins in view. */
function placeNow(article: ArticleText, page: HTMLElement | null): number {
  const sentence = page && flowOf(page) === 'across' ? firstSentenceInView(article, page) : null;
  return sentence?.start ?? placeInView(article, page);
}
