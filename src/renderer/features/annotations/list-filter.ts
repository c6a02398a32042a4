import type { AnnotationKind, HighlightColor } from '../../../core/annotations/model';
import type { PlacedAnnotation } from './place-annotations';

/** What the list of annotations shows; each part that is `null` or empty lets all pass. */
export interface ListFilter {
  readonly kind: AnnotationKind | 'noted' | null;
  readonly color: HighlightColor | null;
  readonly tag: string | null;
  /** Words in the quote, the note or a tag; upper and lower case are the same. */
  readonly words: string;
}

export const NO_FILTER: ListFilter = { kind: null, color: null, tag: null, words: '' };

/** Says whether an annotation is one of those asked for. */
export function passes({ row }: PlacedAnnotation, { kind, color, tag, words }: ListFilter): boolean {
  if (kind === 'noted' ? row.note === '' : kind !== null && row.kind !== kind) return false;
  if (color !== null && row.color !== color) return false;
  if (tag !== null && !row.tags.includes(tag)) return false;
  const wanted = words.trim().toLowerCase();
  return [row.selectors.exact, row.note, ...row.tags].join('\n').toLowerCase().includes(wanted);
}
