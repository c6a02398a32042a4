import { type RefObject, useEffect } from 'react';
import { bringText } from '../../ui/growing-text';
import { isTyping } from '../../ui/is-typing';
import { flowOf, lengthInView } from '../../ui/page-flow';
import { settleColumnsAt } from '../../ui/part-columns';
import type { ArticleText } from '../annotations';
import type { ShownFlow } from './use-page-flow';

/** How far a wheel turns before a page does, in CSS pixels, and how long one turn of it rests, in milliseconds. */
const TURN_AT = 60;
const REST_MS = 250;
/** How much of the window stays in view when upright lines go on, and the step of an arrow key, in CSS pixels. */
const OVERLAP = 80;
const STEP = 40;

type Step = 'next' | 'previous' | 'first' | 'last' | 'lineOn' | 'lineBack';

const STEPS: Readonly<Record<string, Step>> = {
  PageDown: 'next',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  ArrowDown: 'lineOn',
  ArrowUp: 'lineBack',
  ArrowRight: 'lineOn',
  ArrowLeft: 'lineBack',
};

/**
 * Moves through text that does not run down: wheel and keys turn two columns at a time, or move upright lines; and
 * whatever else scrolled columns, they come to stand whole.
 *
 * @param isSentenceLit while one sentence is, the arrow keys up and down go to another (`use-focus.ts`)
 */
export function usePageTurning(
  article: ArticleText | null,
  scroller: RefObject<HTMLElement | null>,
  { flow, width, height }: ShownFlow,
  isSentenceLit: boolean,
): void {
  useEffect(() => {
    const page = scroller.current;
    if (!article || !page || flow === 'down') return;
    const endColumns = () => {
      if (flow === 'across') holdLastSpread(page, article.root);
    };
    endColumns();
    const sizes = new ResizeObserver(endColumns);
    sizes.observe(article.root);
    let turned = 0;
    let restsUntil = 0;
    const onWheel = (event: WheelEvent) => {
      if (event.ctrlKey) return;
      event.preventDefault();
      const by = Math.abs(event.deltaX) > Math.abs(event.deltaY) ? event.deltaX : event.deltaY;
      if (flow === 'leftwards') {
        page.scrollLeft -= event.deltaX !== 0 && by === event.deltaX ? -by : by;
        return;
      }
      if (event.timeStamp < restsUntil) return;
      turned = Math.sign(turned) === Math.sign(by) ? turned + by : by;
      if (Math.abs(turned) < TURN_AT) return;
      move(page, article.root, turned > 0 ? 'next' : 'previous');
      turned = 0;
      restsUntil = event.timeStamp + REST_MS;
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || !isForPage(event, page)) return;
      if (isSentenceLit && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) return;
      const step =
        event.key === ' '
          ? event.shiftKey
            ? 'previous'
            : 'next'
          : event.shiftKey
            ? undefined
            : STEPS[event.key];
      if (!step) return;
      event.preventDefault();
      move(page, article.root, turnedAround(step, event.key, flow === 'leftwards'));
    };
    const onScrollEnd = () => {
      endColumns();
      if (flow !== 'across') return;
      const spread = page.clientWidth;
      const whole = Math.round(page.scrollLeft / spread) * spread;
      if (Math.abs(whole - page.scrollLeft) > 1) page.scrollLeft = whole;
    };
    page.addEventListener('wheel', onWheel, { passive: false });
    page.addEventListener('scrollend', onScrollEnd);
    window.addEventListener('keydown', onKeyDown);
    return () => {
      sizes.disconnect();
      page.removeEventListener('wheel', onWheel);
      page.removeEventListener('scrollend', onScrollEnd);
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [article, scroller, flow, width, height, isSentenceLit]);
}

/** In upright lines the arrow to the left goes on, and that to the right back. */
function turnedAround(step: Step, key: string, isLeftwards: boolean): Step {
  if (!isLeftwards || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return step;
  return step === 'lineOn' ? 'lineBack' : 'lineOn';
}

/** Buttons and lists keep the keys that they use themselves; whole pages are turned from the tools too. */
function isForPage({ target, key }: KeyboardEvent, page: HTMLElement): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('nav, aside, [role="dialog"], [role="menu"], [role="listbox"]')) return false;
  if (key === 'PageDown' || key === 'PageUp') return true;
  return (target === document.body || page.contains(target)) && !target.closest('button, [role="link"]');
}

function move(page: HTMLElement, root: HTMLElement, step: Step): void {
  const isAcross = flowOf(page) === 'across';
  const onward = isAcross ? 1 : -1;
  const whole = isAcross ? page.clientWidth : lengthInView(page) - OVERLAP;
  switch (step) {
    case 'first':
      page.scrollLeft = 0;
      return;
    case 'last':
      bringText(root, Infinity);
      settleColumnsAt(root, Infinity, page);
      page.scrollLeft = onward * page.scrollWidth;
      return;
    case 'next':
    case 'previous':
      page.scrollLeft += onward * (step === 'next' ? whole : -whole);
      return;
    case 'lineOn':
    case 'lineBack':
      page.scrollLeft += onward * (step === 'lineOn' ? 1 : -1) * (isAcross ? whole : STEP);
  }
}

/** Lets the last two columns stand like all others, though the text may end in the first of them. */
function holdLastSpread(page: HTMLElement, root: HTMLElement): void {
  const tail = page.querySelector<HTMLElement>('[data-tail]');
  const last = [...root.getClientRects()].at(-1);
  if (!tail || !last) return;
  const end = last.right - 1 - page.getBoundingClientRect().left + page.scrollLeft;
  const spreads = Math.floor(end / page.clientWidth) + 1;
  tail.style.left = `${spreads * page.clientWidth - 1}px`;
}
