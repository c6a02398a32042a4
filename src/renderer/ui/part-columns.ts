import { flowOf } from './page-flow';
import { chunkAt, chunkOf } from './text-blocks';

/*
 * In columns a long text is laid out part by part, as it comes into view: all of it at once would take Chromium many
 * seconds. Each part begins on the left of a pair of columns, as a chapter does, and is as wide as its columns, of which
 * there are as many as guessed until they have been laid out. The part says how many by `--columns`.
 */

/** How many columns stand beside each other. */
const PAIR = 2;
/** How much of a line stays empty at the end of a block, on the average, with the space before the next. */
const LOST_LINES = 0.8;

/** The size of a column, in CSS pixels, and of what stands in it. */
export interface ColumnSize {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly lineHeight: number;
}

/** How many columns a part will about take. */
export function guessColumns(part: HTMLElement, { width, height, fontSize, lineHeight }: ColumnSize): number {
  const read = (name: string) => Number(part.style.getPropertyValue(name));
  const lines = read('--chars') / Math.max(1, width / fontSize) + read('--groups') * LOST_LINES;
  return Math.max(1, Math.ceil(lines / Math.max(1, Math.floor(height / lineHeight))));
}

/** Lets a part have as many columns as its words take. What is in view stays there when a part before it changes. */
export function settleColumns(part: HTMLElement, scroller: HTMLElement): void {
  if (flowOf(scroller) !== 'across') return;
  // As in rectOfSpan: else what was never in view has no boxes.
  part.lastElementChild?.getBoundingClientRect();
  const end = [...(part.lastElementChild?.getClientRects() ?? [])].at(-1);
  if (!end) return;
  const taken = (end.left - part.getBoundingClientRect().left) / (scroller.clientWidth / PAIR);
  setColumns(part, scroller, Math.floor(taken) + 1);
}

/** Settles the part that a chunk or what is in it stands in: to be done before one goes to it, or it may have no room. */
export function settleColumnsAround(element: Element | null, scroller: HTMLElement): void {
  const part = element && chunkOf(element)?.parentElement;
  if (part) settleColumns(part, scroller);
}

/** Settles the part of an article in which an offset (UTF-16 code units) stands, before one goes there. */
export function settleColumnsAt(root: HTMLElement, offset: number, scroller: HTMLElement): void {
  settleColumnsAround(chunkAt(root, offset), scroller);
}

/** Gives a part room for so many columns, and for one that stays empty where the next part would begin on the right. */
export function setColumns(part: HTMLElement, scroller: HTMLElement, columns: number): void {
  // What stands over the text is a column of its own.
  const before = part.previousElementSibling ? 0 : 1;
  const whole = Math.ceil((before + columns) / PAIR) * PAIR - before;
  const old = Number(part.style.getPropertyValue('--columns'));
  if (whole === old) return;
  // To ask lays out the text anew: not when it gets its first columns.
  const isPassed = old > 0 && part.getBoundingClientRect().right <= scroller.getBoundingClientRect().left + 1;
  part.style.setProperty('--columns', String(whole));
  if (isPassed) scroller.scrollLeft += ((whole - old) * scroller.clientWidth) / PAIR;
}
