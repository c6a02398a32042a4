import { CLAMP_PARAMETERS, default_w, W17_W18_Ceiling } from 'ts-fsrs';

/** The 21 weights of FSRS-6, in its order. */
export type Weights = readonly number[];

/** What FSRS-6 starts with: fitted by its authors to the logs of many learners. */
export const DEFAULT_WEIGHTS: Weights = default_w;

/** Least and greatest value of each weight that the scheduler takes. */
export const WEIGHT_BOUNDS: readonly (readonly [min: number, max: number])[] = CLAMP_PARAMETERS(
  W17_W18_Ceiling,
).map(([min = 0, max = 0]) => [min, max]);

/**
 * How far each weight lies apart from learner to learner: the standard deviations by which fsrs-optimizer and fsrs-rs
 * (open-spaced-repetition, `DEFAULT_PARAMS_STDDEV_TENSOR`) draw fitted weights towards the default ones.
 */
export const WEIGHT_SPREAD: Weights = [
  6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31,
  0.32, 0.14, 0.27,
];

/** Whether numbers can be the weights of a scheduler: as many, each within its bounds. */
export function areWeights(values: readonly number[]): boolean {
  return (
    values.length === WEIGHT_BOUNDS.length &&
    WEIGHT_BOUNDS.every(([min, max], index) => {
      const value = values[index] ?? Number.NaN;
      return value >= min && value <= max;
    })
  );
}
