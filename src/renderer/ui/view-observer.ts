import { flowOf } from './page-flow';

/** An element that came into what an observer looks at, or left it. */
export interface ViewChange {
  readonly target: Element;
  readonly isIntersecting: boolean;
}

/** What to look at: an IntersectionObserver's root, one margin for all sides of it, and how much counts as in view. */
export interface View {
  readonly root?: Element | null;
  readonly rootMargin?: string;
  readonly threshold?: number;
}

export interface ViewObserver {
  observe(element: Element): void;
  unobserve(element: Element): void;
  disconnect(): void;
}

/**
 * Tells as an IntersectionObserver does which elements of an article come into view and leave it, in columns too. There
 * Chromium takes an element for as wide as the column it begins in: what has gone on to another pair of columns would
 * count as out of view. So in columns the pieces of what is observed are looked at whenever these move.
 */
export function createViewObserver(
  article: HTMLElement,
  view: View,
  onChange: (changes: readonly ViewChange[]) => void,
): ViewObserver {
  const scroller = article.closest<HTMLElement>('[data-flow]');
  const isInColumns = () => scroller !== null && flowOf(scroller) === 'across';
  const shown = new Map<Element, boolean>();
  let wasInColumns = isInColumns();
  let frame = 0;
  const tell = (changes: readonly ViewChange[]) => {
    for (const { target, isIntersecting } of changes) shown.set(target, isIntersecting);
    if (changes.length > 0) onChange(changes);
  };
  const look = () => {
    if (!scroller || !isInColumns()) return;
    const frameBox = (view.root ?? scroller).getBoundingClientRect();
    const seen = [...observed].map((target) => ({
      target,
      isIntersecting: isPieceIn(target, around(frameBox, view.rootMargin ?? '0px'), view.threshold ?? 0),
    }));
    tell(seen.filter(({ target, isIntersecting }) => shown.get(target) !== isIntersecting));
  };
  const lookSoon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(look);
  };
  const observed = new Set<Element>();
  const entries = new IntersectionObserver((told) => (isInColumns() ? look() : tell(told)), view);
  const sizes = new ResizeObserver(() => {
    const isNow = isInColumns();
    // What was told in columns says nothing of what comes next, nor the other way round.
    if (isNow !== wasInColumns) for (const element of observed) observeAnew(entries, element);
    wasInColumns = isNow;
    if (isNow) lookSoon();
  });
  sizes.observe(article);
  scroller?.addEventListener('scroll', lookSoon, { passive: true });
  article.addEventListener('contentvisibilityautostatechange', lookSoon, { capture: true });
  return {
    observe: (element) => {
      observed.add(element);
      entries.observe(element);
    },
    unobserve: (element) => {
      observed.delete(element);
      shown.delete(element);
      entries.unobserve(element);
    },
    disconnect: () => {
      cancelAnimationFrame(frame);
      entries.disconnect();
      sizes.disconnect();
      scroller?.removeEventListener('scroll', lookSoon);
      article.removeEventListener('contentvisibilityautostatechange', lookSoon, { capture: true });
    },
  };
}

/** Has an observer tell of an element once more, whether or not it has moved. */
function observeAnew(entries: IntersectionObserver, element: Element): void {
  entries.unobserve(element);
  entries.observe(element);
}

/** Whether so much of an element's pieces, 0…1, is in a box; any of it for 0. */
function isPieceIn(element: Element, box: DOMRect, threshold: number): boolean {
  // To ask for the place of words that are not laid out would lay them out.
  if (element.hasChildNodes() && !element.checkVisibility({ contentVisibilityAuto: true })) return false;
  let all = 0;
  let inside = 0;
  for (const { left, top, right, bottom } of element.getClientRects()) {
    const width = Math.min(right, box.right) - Math.max(left, box.left);
    const height = Math.min(bottom, box.bottom) - Math.max(top, box.top);
    all += (right - left) * (bottom - top);
    if (width > 0 && height > 0) inside += width * height;
  }
  return inside > 0 && inside >= threshold * all;
}

/** A box and what is around it: a margin in CSS pixels, or in percent of its sides. */
function around(box: DOMRect, margin: string): DOMRect {
  const amount = Number.parseFloat(margin);
  const across = margin.endsWith('%') ? (box.width * amount) / 100 : amount;
  const along = margin.endsWith('%') ? (box.height * amount) / 100 : amount;
  return new DOMRect(box.x - across, box.y - along, box.width + 2 * across, box.height + 2 * along);
}
