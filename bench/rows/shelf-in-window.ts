import { type FrameTimes, painted, rest, timeFrames, wait } from './frames-in-window';

/** Times in milliseconds. */
export interface ShelfTimes {
  /** Until the first cases are drawn. */
  readonly openMs: number;
  readonly wheel: FrameTimes;
  /** Dragging the scroll bar from the first case to the last. */
  readonly drag: FrameTimes;
}

const WHEEL_FRAMES = 240;
const WHEEL_PX = 60;
const DRAG_FRAMES = 200;

/** What a start does once, such as listing new cases for the search, is over by then. */
const STARTED_MS = 3000;

/** Goes to the shelf in Andu's own window. */
export async function timeShelf(): Promise<ShelfTimes> {
  await wait(STARTED_MS);
  const from = performance.now();
  location.hash = '/shelf';
  while (!document.querySelector('[data-scroller] li article')) await wait(1);
  await painted();
  const openMs = performance.now() - from;
  const scroller = document.querySelector('[data-scroller]');
  if (!scroller) throw new Error('The shelf does not scroll');
  return { openMs, ...(await timeBoth(scroller)) };
}

/** Puts titles into a bare window as boxes of a card's height, in a grid like the shelf's, drawn as they come into view. */
export async function timeBare(titles: readonly string[]): Promise<ShelfTimes> {
  document.body.replaceChildren();
  await painted();
  const from = performance.now();
  const grid = document.createElement('ul');
  Object.assign(grid.style, {
    display: 'grid',
    gap: '20px',
    gridAutoRows: '404px',
    gridTemplateColumns: 'repeat(auto-fill, minmax(200px, 1fr))',
  });
  for (const title of titles) {
    const card = document.createElement('li');
    card.textContent = title;
    Object.assign(card.style, { contentVisibility: 'auto', border: '1px solid' });
    grid.append(card);
  }
  document.body.append(grid);
  await painted();
  const openMs = performance.now() - from;
  return { openMs, ...(await timeBoth(document.documentElement)) };
}

async function timeBoth(scroller: Element): Promise<Omit<ShelfTimes, 'openMs'>> {
  await rest();
  const wheel = await timeFrames(scroller, WHEEL_FRAMES, WHEEL_PX);
  return { wheel, drag: await timeFrames(scroller, DRAG_FRAMES, scroller.scrollHeight / DRAG_FRAMES) };
}
