/** What scrolling took, frame by frame, in milliseconds. */
export interface FrameTimes {
  /** The middle and the 95th percentile of the time between two frames; 16.7 where none is dropped. */
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly longestMs: number;
  /** Frames that took more than 50 ms: what a person feels as a jerk. */
  readonly longFrames: number;
  /** The middle of what the window's thread worked in a frame. */
  readonly workMs: number;
}

/** A frame that takes longer is felt, as in the Long Tasks API. */
const LONG_MS = 50;

/** Scrolls down by `stepPx` in each of `frames` frames, from the top. */
export async function timeFrames(scroller: Element, frames: number, stepPx: number): Promise<FrameTimes> {
  scroller.scrollTop = 0;
  await rest();
  const starts: number[] = [];
  const works: number[] = [];
  for (let frame = 0; frame <= frames; frame += 1) {
    const { startMs, workMs } = await nextFrame(() => {
      scroller.scrollTop += stepPx;
    });
    starts.push(startMs);
    works.push(workMs);
  }
  const times = starts.slice(1).map((start, index) => start - (starts[index] ?? start));
  const sorted = times.toSorted((a, b) => a - b);
  return {
    medianMs: middle(times),
    p95Ms: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
    longestMs: sorted.at(-1) ?? 0,
    longFrames: times.filter((time) => time > LONG_MS).length,
    workMs: middle(works),
  };
}

/** One frame: `act` at its start. The work goes on until the window's thread is free again after drawing. */
function nextFrame(act: () => void): Promise<{ readonly startMs: number; readonly workMs: number }> {
  return new Promise((resolve) => {
    requestAnimationFrame((startMs) => {
      const from = performance.now();
      act();
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve({ startMs, workMs: performance.now() - from }), {
        once: true,
      });
      port1.start();
      port2.postMessage(null);
    });
  });
}

/** The middle of some values, the higher of two; 0 of none. */
export function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Two frames are drawn: what was changed before is on the screen. */
export function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/** Until nothing that follows the first paint is at work any more. */
export function rest(): Promise<void> {
  return wait(1000);
}

export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
