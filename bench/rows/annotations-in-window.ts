import { barePage } from './bare-page-in-window';
import { type FrameTimes, painted, rest, timeFrames, wait } from './frames-in-window';

/** The reader of a long text with very many annotations, or a plain page with neither; times in milliseconds. */
export interface PageTimes {
  /** Until the first words are painted. */
  readonly wordsMs: number;
  /** From then until the marks among them are; 0 on the plain page. */
  readonly marksMs: number;
  /** What a click on words takes to be answered, without drawing. */
  readonly clickMs: number;
  readonly wheel: FrameTimes;
  /** Dragging the scroll bar from one end of the text to the other. */
  readonly drag: FrameTimes;
}

const WHEEL_FRAMES = 240;
const WHEEL_PX = 60;
const DRAG_FRAMES = 200;
const CLICKS = 60;

/** Opens the case `long` in Andu's own window, whose first block has a yellow mark where `isMarked`. */
export async function timeReader(isMarked: boolean): Promise<PageTimes> {
  const from = performance.now();
  location.hash = '/read/long';
  while (!document.querySelector('[data-block]')) await wait(1);
  await painted();
  const wordsAt = performance.now();
  const first = document.querySelector('[data-block]');
  while (isMarked && !(first && isPainted(first))) await wait(1);
  await painted();
  const marksMs = isMarked ? performance.now() - wordsAt : 0;
  const article = document.querySelector('article');
  const scroller = article?.closest('[role=region]');
  if (!article || !scroller) throw new Error('The text does not scroll');
  return { wordsMs: wordsAt - from, marksMs, ...(await timePage(article, scroller)) };
}

/** Until the list of annotations at the side is drawn, and what scrolling it takes. */
export interface ListTimes {
  readonly openMs: number;
  readonly scroll: FrameTimes;
}

/** Opens the list beside the text and scrolls it. */
export async function timeList(): Promise<ListTimes> {
  const button = document.querySelector<HTMLElement>('[aria-label="批注与注释"]');
  if (!button) throw new Error('There is no button for the list');
  const from = performance.now();
  button.click();
  while (!document.querySelector('[role=tabpanel] article')) await wait(1);
  await painted();
  const openMs = performance.now() - from;
  const panel = document.querySelector('[role=tabpanel]');
  if (!panel) throw new Error('There is no list');
  return { openMs, scroll: await timeFrames(panel, WHEEL_FRAMES, WHEEL_PX) };
}

function isPainted(block: Element): boolean {
  for (const range of CSS.highlights.get('mark-yellow') ?? []) {
    if (range instanceof Range && block.contains(range.startContainer)) return true;
  }
  return false;
}

/** Puts the words into a bare window, laid out as they come into view. */
export async function timeBare(paragraphs: readonly string[]): Promise<PageTimes> {
  document.body.replaceChildren();
  await painted();
  const from = performance.now();
  const article = barePage(paragraphs, 'auto');
  article.addEventListener('click', ({ clientX, clientY }) => {
    document.caretPositionFromPoint(clientX, clientY);
  });
  document.body.append(article);
  await painted();
  const wordsMs = performance.now() - from;
  return { wordsMs, marksMs: 0, ...(await timePage(article, document.documentElement)) };
}

async function timePage(
  article: Element,
  scroller: Element,
): Promise<Omit<PageTimes, 'wordsMs' | 'marksMs'>> {
  await rest();
  const wheel = await timeFrames(scroller, WHEEL_FRAMES, WHEEL_PX);
  const clickMs = await timeClicks(article, scroller);
  const drag = await timeFrames(scroller, DRAG_FRAMES, scroller.scrollHeight / DRAG_FRAMES);
  return { wheel, clickMs, drag };
}

/** The middle of many clicks all over the words in view; each is answered before `dispatchEvent` comes back. */
async function timeClicks(article: Element, scroller: Element): Promise<number> {
  scroller.scrollTop = scroller.scrollHeight / 2;
  await rest();
  const box = article.getBoundingClientRect();
  const times: number[] = [];
  for (let click = 0; click < CLICKS; click += 1) {
    const clientX = box.left + ((click * 37) % box.width);
    const clientY = 100 + ((click * 53) % (innerHeight - 200));
    const from = performance.now();
    article.dispatchEvent(new MouseEvent('click', { clientX, clientY, bubbles: true }));
    times.push(performance.now() - from);
    // Whatever a click leads to is drawn before the next.
    await painted();
  }
  return times.toSorted((a, b) => a - b)[Math.floor(CLICKS / 2)] ?? 0;
}
