import { bringToRest, flowOf, isInSight, lengthInView } from '../../ui/page-flow';
import { settleColumnsAround } from '../../ui/part-columns';

/** Where in the window words come to stand, as a share of its length: with what leads up to them in sight. */
const RESTING_HEIGHT = 0.3;
/** How near to the window's lower edge words may stand, in CSS pixels: bars lie over it. */
const EDGE = 72;

/** Scrolls just as far as is needed for words to be seen; not at all where they are. */
export function bringIntoView(scroller: HTMLElement, words: Range): void {
  // As in rectOfSpan: else words that were never in view have no box.
  const holder = words.startContainer.parentElement;
  settleColumnsAround(holder, scroller);
  holder?.getBoundingClientRect();
  // Words that go on in the next column are turned to by their first line.
  const box = flowOf(scroller) === 'across' ? words.getClientRects()[0] : words.getBoundingClientRect();
  if (!box || isInSight(scroller, box, 0, EDGE)) return;
  bringToRest(scroller, box, lengthInView(scroller) * RESTING_HEIGHT);
}
