import type { Resolution, Selectors } from '../../../core/annotations/model';
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
export type Placer = (rows: readonly AnnotationRow[]) => readonly PlacedAnnotation[];

/**
 * Makes a placer for one revision. It remembers what it found: to look for ten thousand annotations in another
 * revision takes a second, and rows come anew with each note that is written.
 */
export function createPlacer(text: string, revision: number): Placer {
  let known: ReadonlyMap<string, { readonly selectors: Selectors; readonly found: Resolution }> = new Map();
  return (rows) => {
    const isKnown = ({ id, selectors }: AnnotationRow) => isSame(known.get(id)?.selectors, selectors);
    const unknown = rows.filter((row) => !isKnown(row));
    // One from another revision may have to be placed by its neighbours: then all are looked for together.
    const isAlone = unknown.every(({ selectors }) => selectors.revision === revision);
    const asked = isAlone ? unknown : rows;
    const found = resolveAll(
      text,
      asked.map(({ selectors }) => selectors),
      revision,
    );
    const fresh = new Map(asked.map(({ id }, index) => [id, found[index]]));
    known = new Map(
      rows.map(({ id, selectors }) => [
        id,
        { selectors, found: fresh.get(id) ?? known.get(id)?.found ?? { kind: 'orphan' } },
      ]),
    );
    return rows
      .map((row): PlacedAnnotation => {
        const resolution = known.get(row.id)?.found;
        return { row, span: resolution ? spanOf(resolution) : null };
      })
      .sort((a, b) => startOf(a) - startOf(b));
  };
}

function isSame(a: Selectors | undefined, b: Selectors): boolean {
  return (
    a?.revision === b.revision &&
    a.start === b.start &&
    a.end === b.end &&
    a.exact === b.exact &&
    a.prefix === b.prefix &&
    a.suffix === b.suffix
  );
}

function startOf({ span }: PlacedAnnotation): number {
  return span?.start ?? Number.POSITIVE_INFINITY;
}
