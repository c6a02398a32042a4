import type { Span } from '../text/model';

/** How sure a correction is: fixed by public knowledge, or inferred from context. */
export const CERTAINTIES = ['certain', 'likely'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** A place where the text as received is wrong. `start`/`end` are offsets into revision 0. */
export interface Erratum extends Span {
  readonly id: string;
  /** The words as received; equals revision 0 from `start` to `end`. */
  readonly received: string;
  /** The reading proposed; empty where the words should go. */
  readonly proposed: string;
  readonly reason: string;
  readonly certainty: Certainty;
}
