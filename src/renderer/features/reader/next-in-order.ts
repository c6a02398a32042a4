import type { Span } from '../../../core/text/model';
import { isInSight } from '../../ui/page-flow';
import { type ArticleText, rectOfSpan } from '../annotations';

interface Placed extends Span {
  readonly id: string;
}

/**
 * The one after (1) or before (-1) the current one, around the ends; where none is current, the first that starts at
 * or after a place of the text, or the last before it.
 *
 * @param inOrder by their starts
 */
export function nextInOrder<T extends Placed>(
  inOrder: readonly T[],
  currentId: string | null,
  place: number,
  step: 1 | -1,
): T | undefined {
  const current = inOrder.findIndex(({ id }) => id === currentId);
  if (current >= 0) return inOrder[(current + step + inOrder.length) % inOrder.length];
  if (step === 1) return inOrder.find(({ start }) => start >= place) ?? inOrder[0];
  return inOrder.findLast(({ start }) => start < place) ?? inOrder.at(-1);
}

/** Whether the first line of a span is in view with room for what is shown below it. */
export function isWellInView(article: ArticleText, scroller: HTMLElement | null, span: Span): boolean {
  const box = rectOfSpan(article, span);
  return !!box && !!scroller && isInSight(scroller, box, 0, scroller.clientHeight * 0.3);
}
