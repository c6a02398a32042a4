import { barePage } from './bare-page-in-window';
import { painted, rest, wait } from './frames-in-window';

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
