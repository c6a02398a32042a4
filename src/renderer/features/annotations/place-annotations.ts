import { resolveAll } from '../../../core/annotations/resolve-all';
import { spanOf } from '../../../core/annotations/resolve';
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
  const found = resolveAll(
    text,
    rows.map((row) => row.selectors),
    revision,
  );
  return rows
    .map((row, index): PlacedAnnotation => {
      const resolution = found[index];
      return { row, span: resolution ? spanOf(resolution) : null };
    })
    .sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ span }: PlacedAnnotation): number {
  return span?.start ?? Number.POSITIVE_INFINITY;
}
