import { barePage } from './bare-page-in-window';
import { middle, painted, rest, wait } from './frames-in-window';

/** Milliseconds until the first words were painted, and until the end was after a jump to it. */
export interface Times {
  readonly openMs: number;
  readonly jumpMs: number;
}

/** Opens the case `long` in Andu's own window. */
export async function timeReader(): Promise<Times> {
  const from = performance.now();
  location.hash = '/read/long';
  while (!document.querySelector('[data-block]')) await wait(1);
  await painted();
  const openMs = performance.now() - from;
  const scroller = document.querySelector('article')?.closest('[role=region]');
  if (!scroller) throw new Error('The text does not scroll');
  await rest();
  scroller.scrollTop = 0;
  await painted();
  return { openMs, jumpMs: await timeJump(scroller) };
}

/** Milliseconds until two columns were painted, until a jump to the end was, and each of some turned pages. */
export interface ColumnTimes extends Times {
  readonly turnMs: number;
}

/** As many pages are turned; the middle of their times is told. */
const TURNS = 15;

/** Opens the case `long` in Andu's own window, where two columns are set. */
export async function timeColumns(): Promise<ColumnTimes> {
  const { openMs } = await timeReader();
  const scroller = document.querySelector('[data-flow="across"]');
  if (!scroller) throw new Error('The text does not stand in columns');
  const press = async (key: string) => {
    const from = performance.now();
    scroller.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await painted();
    return performance.now() - from;
  };
  await press('Home');
  await rest();
  const jumpMs = await press('End');
  await press('Home');
  await rest();
  const turns: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) turns.push(await press('PageDown'));
  return { openMs, jumpMs, turnMs: middle(turns) };
}

/** Puts bare paragraphs into columns as high as a bare window. */
export async function timeBareColumns(paragraphs: readonly string[]): Promise<ColumnTimes> {
  document.body.replaceChildren();
  await painted();
  const from = performance.now();
  const article = barePage(paragraphs, 'visible');
  Object.assign(article.style, { width: '100vw', height: '90vh', columnCount: '2', columnFill: 'auto' });
  const scroller = document.createElement('div');
  Object.assign(scroller.style, { overflow: 'auto hidden', width: '100vw' });
  scroller.append(article);
  document.body.append(scroller);
  await painted();
  const openMs = performance.now() - from;
  await rest();
  const scrollTo = async (left: number) => {
    const start = performance.now();
    scroller.scrollLeft = left;
    await painted();
    return performance.now() - start;
  };
  const jumpMs = await scrollTo(scroller.scrollWidth);
  await scrollTo(0);
  return { openMs, jumpMs, turnMs: await scrollTo(scroller.clientWidth) };
}

/** Puts bare paragraphs into a bare window. */
export async function timeBare(
  paragraphs: readonly string[],
  contentVisibility: 'visible' | 'auto',
): Promise<Times> {
  document.body.replaceChildren();
  await painted();
  const from = performance.now();
  const article = barePage(paragraphs, contentVisibility);
  document.body.append(article);
  await painted();
  const openMs = performance.now() - from;
  await rest();
  return { openMs, jumpMs: await timeJump(document.documentElement) };
}

async function timeJump(scroller: Element): Promise<number> {
  const from = performance.now();
  scroller.scrollTop = scroller.scrollHeight;
  await painted();
  return performance.now() - from;
}
