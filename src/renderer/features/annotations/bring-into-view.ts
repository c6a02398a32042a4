/** Where in the window words come to stand, as a share of its height: with what leads up to them in sight. */
const RESTING_HEIGHT = 0.3;
/** How near to the window's lower edge words may stand, in CSS pixels: bars lie over it. */
const EDGE = 72;

/** Scrolls just as far as is needed for a box in the window to be seen; not at all where it is. */
export function bringIntoView(scroller: HTMLElement, box: DOMRect): void {
  const view = scroller.getBoundingClientRect();
  const isAcross = box.left >= view.left && box.right <= view.right;
  const isDown = box.top >= view.top && box.bottom <= view.bottom - EDGE;
  if (isAcross && isDown) return;
  scroller.scrollBy({
    top: isDown ? 0 : box.top - view.top - view.height * RESTING_HEIGHT,
    left: isAcross ? 0 : box.right - view.right + view.width * RESTING_HEIGHT,
  });
}
