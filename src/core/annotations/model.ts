import type { Span } from '../text/model';

/** How much text before and after a quote is kept, in UTF-16 code units. */
export const CONTEXT_LENGTH = 32;

/**
 * Where an annotation is, as the W3C Web Annotation model has it: a TextQuoteSelector (exact, prefix,
 * suffix) joined with a TextPositionSelector (start, end), on a named revision.
 * Offsets are UTF-16 code units here; W3C JSON counts code points and is converted at that border.
 */
export interface Selectors extends Span {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly revision: number;
}

/** Outcome of looking for an annotation's text in a revision. */
export type Resolution =
  | ({ readonly kind: 'exact' | 'moved' } & Span)
  | ({ readonly kind: 'approximate'; readonly distance: number } & Span)
  | { readonly kind: 'orphan' };

/** Kinds of mark; `note`, `question` and `star` also show a sign beside the words. */
export const ANNOTATION_KINDS = ['highlight', 'underline', 'note', 'question', 'star'] as const;
export type AnnotationKind = (typeof ANNOTATION_KINDS)[number];

/** Highlight colours in the order of their keys 1–4. */
export const HIGHLIGHT_COLORS = ['yellow', 'green', 'blue', 'rose'] as const;
export type HighlightColor = (typeof HIGHLIGHT_COLORS)[number];
