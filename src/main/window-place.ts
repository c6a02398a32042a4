import { z } from 'zod';

export const MIN_WIDTH = 720;
export const MIN_HEIGHT = 480;

/** Where the window was left, in device-independent pixels of the whole desktop; no corner where it is new. */
export const windowPlaceSchema = z.object({
  x: z.number().int().exactOptional(),
  y: z.number().int().exactOptional(),
  width: z.number().int().min(MIN_WIDTH),
  height: z.number().int().min(MIN_HEIGHT),
  isMaximized: z.boolean(),
});
export type WindowPlace = z.infer<typeof windowPlaceSchema>;

export const FIRST_PLACE: WindowPlace = { width: 1280, height: 820, isMaximized: false };

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How much of a window must be within reach of the mouse, in pixels. */
const REACH = { width: 80, height: 40 };

/**
 * The place, fitted to a screen: no larger than its work area, and without its corner where the title bar would
 * be out of reach, as when the screen it was on is gone. Then the system centres it.
 */
export function fitPlace(place: WindowPlace, workArea: Area): WindowPlace {
  const width = Math.max(MIN_WIDTH, Math.min(place.width, workArea.width));
  const height = Math.max(MIN_HEIGHT, Math.min(place.height, workArea.height));
  const size = { width, height, isMaximized: place.isMaximized };
  const { x, y } = place;
  if (x === undefined || y === undefined) return size;
  const isWithinReach =
    x + width >= workArea.x + REACH.width &&
    x <= workArea.x + workArea.width - REACH.width &&
    y >= workArea.y &&
    y <= workArea.y + workArea.height - REACH.height;
  return isWithinReach ? { x, y, ...size } : size;
}
