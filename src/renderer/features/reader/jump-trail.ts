/** Places gone from by jumps, oldest first, and places gone back from, the next one last. */
export interface JumpTrail {
  readonly back: readonly number[];
  readonly forward: readonly number[];
}

export const NO_TRAIL: JumpTrail = { back: [], forward: [] };

/** How many places are remembered. */
const MAX_PLACES = 100;

/** Notes where a jump starts from; what could be gone forward to is given up, as in a browser. */
export function noteJump({ back }: JumpTrail, from: number): JumpTrail {
  if (back.at(-1) === from) return { back, forward: [] };
  return { back: [...back, from].slice(-MAX_PLACES), forward: [] };
}

/**
 * Goes a step along the trail from the place `here`. Offsets are UTF-16 code units.
 *
 * @returns `null` at the trail's end
 */
export function stepOnTrail(
  { back, forward }: JumpTrail,
  step: -1 | 1,
  here: number,
): { readonly to: number; readonly trail: JumpTrail } | null {
  const to = step === -1 ? back.at(-1) : forward.at(-1);
  if (to === undefined) return null;
  const trail =
    step === -1
      ? { back: back.slice(0, -1), forward: [...forward, here] }
      : { back: [...back, here], forward: forward.slice(0, -1) };
  return { to, trail };
}
