/** Bounds of learning steps in minutes, and how many there may be. */
const MOST_MINUTES = 720;
const MOST_STEPS = 4;

/** Learning steps as typed, such as `10, 60`: whole minutes parted by commas or spaces; `null` where they are not. */
export function parseSteps(typed: string): readonly number[] | null {
  const parts = typed.split(/[\s,，、]+/u).filter((part) => part !== '');
  const steps = parts.map((part) => (/^\d{1,4}$/.test(part) ? Number(part) : 0));
  const isFit = steps.length >= 1 && steps.length <= MOST_STEPS;
  return isFit && steps.every((step) => step >= 1 && step <= MOST_MINUTES) ? steps : null;
}
