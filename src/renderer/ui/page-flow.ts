/*
 * Where things are on a page that scrolls, whichever way its text runs on: `down` in one column, `across` in
 * columns that are turned two at a time, or `leftwards` in upright lines. The scroller says which by `data-flow`.
 * All lengths are CSS pixels, all boxes are in the window.
 */
export const PAGE_FLOWS = ['down', 'across', 'leftwards'] as const;
export type PageFlow = (typeof PAGE_FLOWS)[number];

/** How the text of a scroller runs on. */
export function flowOf(scroller: HTMLElement): PageFlow {
  return PAGE_FLOWS.find((flow) => flow === scroller.dataset['flow']) ?? 'down';
}

/** The boxes of an element: one, or where columns part it one in each. */
function piecesOf(element: Element): readonly DOMRect[] {
  return [...element.getClientRects()];
}

/** Whether an element begins at or before a line that is `depth` inside the edge at which reading begins. */
export function beginsBefore(scroller: HTMLElement, element: Element, depth: number): boolean {
  const view = scroller.getBoundingClientRect();
  const box = piecesOf(element)[0];
  if (!box) return true;
  switch (flowOf(scroller)) {
    case 'down':
      return box.top <= view.top + depth;
    case 'leftwards':
      return box.right >= view.right - depth;
    case 'across':
      return box.left < view.left || (isInFirstColumn(view, box) && box.top <= view.top + depth);
  }
}

/** Whether all of a box, the last of what is asked about, lies before a line `depth` inside the edge. */
export function endsBefore(scroller: HTMLElement, box: DOMRect, depth: number): boolean {
  const view = scroller.getBoundingClientRect();
  switch (flowOf(scroller)) {
    case 'down':
      return box.bottom <= view.top + depth;
    case 'leftwards':
      return box.left >= view.right - depth;
    case 'across':
      return box.left < view.left || (isInFirstColumn(view, box) && box.bottom <= view.top + depth);
  }
}

/** How much of an element lies before a line `depth` inside the edge, 0…1. */
export function shareBefore(scroller: HTMLElement, element: Element, depth: number): number {
  const view = scroller.getBoundingClientRect();
  const flow = flowOf(scroller);
  const pieces = piecesOf(element);
  const lengthOf = (box: DOMRect) => (flow === 'leftwards' ? box.width : box.height);
  const total = pieces.reduce((sum, box) => sum + lengthOf(box), 0);
  if (total === 0) return 0;
  const before = pieces.reduce((sum, box) => {
    if (endsBefore(scroller, box, depth)) return sum + lengthOf(box);
    if (flow === 'leftwards') return sum + Math.max(0, box.right - (view.right - depth));
    if (flow === 'across' && !isInFirstColumn(view, box)) return sum;
    return sum + Math.max(0, view.top + depth - box.top);
  }, 0);
  return Math.min(1, before / total);
}

/**
 * How far behind a line `depth` inside the edge a box begins, along the text; negative before it. Columns are turned,
 * not scrolled: what is in another one than the first in view is infinitely far.
 */
export function distanceBehind(scroller: HTMLElement, box: DOMRect, depth: number): number {
  const view = scroller.getBoundingClientRect();
  switch (flowOf(scroller)) {
    case 'down':
      return box.top - view.top - depth;
    case 'leftwards':
      return view.right - depth - box.right;
    case 'across':
      if (box.left < view.left) return -Infinity;
      return isInFirstColumn(view, box) ? box.top - view.top - depth : Infinity;
  }
}

/** How far a page is scrolled along its text. */
export function scrolledLength(scroller: HTMLElement): number {
  return Math.abs(scroller.scrollTop) + Math.abs(scroller.scrollLeft);
}

/** Scrolls so that a box comes to stand `rest` inside the edge at which reading begins; or to its columns. */
export function bringToRest(scroller: HTMLElement, box: DOMRect, rest: number): void {
  const view = scroller.getBoundingClientRect();
  switch (flowOf(scroller)) {
    case 'down':
      // Columns may have left it scrolled sideways.
      scroller.scrollLeft = 0;
      scroller.scrollTop += box.top - view.top - rest;
      return;
    case 'leftwards':
      scroller.scrollLeft += box.right - view.right + rest;
      return;
    case 'across': {
      const spread = scroller.clientWidth;
      scroller.scrollLeft = Math.floor((scroller.scrollLeft + box.left - view.left) / spread) * spread;
    }
  }
}

/** Whether a box can be read as the page stands; in one column not within `before` and `after` of its ends. */
export function isInSight(scroller: HTMLElement, box: DOMRect, before: number, after: number): boolean {
  const view = scroller.getBoundingClientRect();
  const isAcross = box.left >= view.left && box.right <= view.right;
  if (flowOf(scroller) !== 'down') return isAcross;
  return isAcross && box.top >= view.top + before && box.bottom <= view.bottom - after;
}

/** The length of the window along the text: its height, or its width where lines stand upright. */
export function lengthInView(scroller: HTMLElement): number {
  return flowOf(scroller) === 'leftwards' ? scroller.clientWidth : scroller.clientHeight;
}

function isInFirstColumn(view: DOMRect, box: DOMRect): boolean {
  return box.left < view.left + view.width / 2;
}
