import { createIntervalIndex } from '../../../core/annotations/interval-index';
import type { Span } from '../../../core/text/model';
import type { PlacedAnnotation } from './place-annotations';

/** So few annotations are drawn all at once, wherever they are: nothing is to be gained by waiting. */
const FEW = 200;

/** Finds annotations by their places in the text, however many there are. */
export interface PlacedIndex {
  /** The shortest annotation over the character at `offset`, which is the innermost one; `null` where there is none. */
  readonly at: (offset: number) => PlacedAnnotation | null;
  /** Those to be drawn while `near` is the text in and around the window: in order, all of them if they are few. */
  readonly around: (near: Span | null) => readonly PlacedAnnotation[];
}

/** Indexes annotations in the order of the text, orphans last. */
export function indexPlaced(placed: readonly PlacedAnnotation[]): PlacedIndex {
  const index = createIntervalIndex(placed.flatMap((one) => (one.span ? [{ ...one.span, one }] : [])));
  return {
    at: (offset) => {
      const [first, ...others] = index.at(offset);
      if (!first) return null;
      return others.reduce((best, next) => (lengthOf(next) < lengthOf(best) ? next : best), first).one;
    },
    around: (near) => {
      if (placed.length <= FEW) return placed;
      return near ? index.overlapping(near.start, near.end).map(({ one }) => one) : [];
    },
  };
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
