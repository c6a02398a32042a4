import { resolveSelectors } from '../../../core/annotations/resolve';
import type { Span } from '../../../core/text/model';
import type { AnnotationRow } from '../../data/rows';

/** An annotation and its place in the text on the page; `span` is `null` for an orphan. */
export interface PlacedAnnotation {
  readonly row: AnnotationRow;
  readonly span: Span | null;
}

/** Finds the place of each annotation in one revision; in the order of the text, orphans last. */
export function placeAnnotations(
  text: string,
  revision: number,
  rows: readonly AnnotationRow[],
): readonly PlacedAnnotation[] {
  return rows
    .map((row): PlacedAnnotation => {
      const found = resolveSelectors(text, row.selectors, revision);
      return { row, span: found.kind === 'orphan' ? null : { start: found.start, end: found.end } };
    })
    .sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ span }: PlacedAnnotation): number {
  return span?.start ?? Number.POSITIVE_INFINITY;
}
