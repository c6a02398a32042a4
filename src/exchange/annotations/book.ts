import type { AnnotationKind, HighlightColor } from '../../core/annotations/model';
import { resolveAll } from '../../core/annotations/resolve-all';
import { spanOf } from '../../core/annotations/resolve';
import type { PortableAnnotation } from '../../core/annotations/w3c';
import type { CitedSource } from '../../core/citation/cite';
import type { CanonicalText } from '../../core/text/model';
import type { ExportedNote } from '../notebooks/note-blocks';
import { type Section, sectionAt, sectionsOf } from '../../core/text/sections';

/** A case on its way into a file of annotations. */
export interface ExportedCase extends CitedSource {
  readonly id: string;
  readonly language: string;
  readonly currentRevision: number;
  /** All revisions that annotations were made on, the current one among them. */
  readonly revisions: readonly (CanonicalText & { readonly number: number })[];
  readonly annotations: readonly PortableAnnotation[];
  /** Long notes, which documents have after the annotations. */
  readonly notebooks: readonly ExportedNote[];
}

/** What annotations are gathered under in a document. */
export const GROUPINGS = ['place', 'color', 'tag'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Words of a file, in the language of the person who makes it. */
export interface ExportLabels {
  readonly title: string;
  readonly kind: Readonly<Record<AnnotationKind, string>>;
  readonly color: Readonly<Record<HighlightColor, string>>;
  /** Heads of the table's columns. */
  readonly column: Readonly<Record<ExportColumn, string>>;
  /** For words before the first heading, for those that are not found any more, and for those without a tag. */
  readonly beginning: string;
  readonly orphans: string;
  readonly untagged: string;
  /** What long notes stand under. */
  readonly notebook: string;
}

/** Columns of the table, in their order. */
export const EXPORT_COLUMNS = [
  'case',
  'place',
  'quote',
  'note',
  'kind',
  'color',
  'tags',
  'createdAt',
  'updatedAt',
] as const;
export type ExportColumn = (typeof EXPORT_COLUMNS)[number];

/** An annotation, and the headings that it stands under; empty where its words are not found any more. */
export interface ExportedAnnotation extends PortableAnnotation {
  readonly path: readonly string[];
}

/** The annotations of a case in the order of its current text, orphans last. */
export function placedIn(one: ExportedCase, labels: ExportLabels): readonly ExportedAnnotation[] {
  const current = one.revisions.find(({ number }) => number === one.currentRevision);
  if (current === undefined) return one.annotations.map((each) => ({ ...each, path: [] }));
  const sections = sectionsOf(current);
  const found = resolveAll(
    current.text,
    one.annotations.map(({ selectors }) => selectors),
    current.number,
  );
  return one.annotations
    .map((annotation, index) => {
      const resolution = found[index];
      const start = (resolution && spanOf(resolution)?.start) ?? Number.POSITIVE_INFINITY;
      const path = Number.isFinite(start) ? pathAt(sections, start, labels.beginning) : [];
      return { start, annotation: { ...annotation, path } };
    })
    .sort((a, b) => (a.start === b.start ? 0 : a.start - b.start))
    .map(({ annotation }) => annotation);
}

function pathAt(sections: readonly Section[], offset: number, beginning: string): readonly string[] {
  const path: string[] = [];
  let section = sectionAt(sections, offset);
  while (section !== null) {
    const { title, parentId } = section;
    path.unshift(title === '' ? beginning : title);
    section = sections.find(({ id }) => id === parentId) ?? null;
  }
  return path.length === 0 ? [beginning] : path;
}
