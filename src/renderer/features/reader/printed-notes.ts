import type { Span } from '../../../core/text/model';
import type { PlacedAnnotation } from '../annotations';

/** A note with its place in the text. */
export interface PrintedNote {
  readonly row: PlacedAnnotation['row'];
  readonly span: Span;
}

/** The notes that stand in the text, in the order in which their words end: their numbers on paper go by it. */
export function printedNotes(placed: readonly PlacedAnnotation[]): readonly PrintedNote[] {
  return placed
    .flatMap(({ row, span }) => (span && row.note !== '' ? [{ row, span }] : []))
    .toSorted((a, b) => a.span.end - b.span.end || a.span.start - b.span.start);
}
