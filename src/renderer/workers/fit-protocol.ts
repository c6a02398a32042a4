import type { fitWeights, WeightFit } from '../../core/review/fit/fit-weights';
import type { Histories } from '../../core/review/fit/histories';

/** What the fitting worker is asked. */
export interface FitRequest {
  readonly histories: Histories;
  readonly present: Parameters<typeof fitWeights>[1];
}

/** What it tells: how far it is, any number of times, then what came of it. */
export type FitMessage =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly fit: WeightFit };
