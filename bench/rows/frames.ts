import type { Figure } from '../figure';
import type { FrameTimes } from './frames-in-window';

/** Two frames of 60 a second: one that is dropped is not yet felt. */
const TWO_FRAMES_MS = 34;

/** How scrolling something went, beside a plain page scrolled in the same way. */
export function scrollFigures(name: string, ours: FrameTimes, plain: FrameTimes): readonly Figure[] {
  return [
    {
      name: `${name}: between frames, 95th percentile, beside a plain page`,
      unit: 'ms',
      ours: ours.p95Ms,
      reference: plain.p95Ms,
      target: { is: 'at most', value: TWO_FRAMES_MS },
    },
    {
      name: `${name}: frames over 50 ms`,
      unit: 'count',
      ours: ours.longFrames,
      reference: plain.longFrames,
      target: { is: 'at most', value: plain.longFrames },
    },
    { name: `${name}: work in a frame`, unit: 'ms', ours: ours.workMs, reference: plain.workMs },
  ];
}
