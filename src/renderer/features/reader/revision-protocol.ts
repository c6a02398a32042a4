import type { RevisionRow } from '../../data/rows';

/** What the worker that reads a revision says: its blocks and its sections, piece by piece, and then the rest of it. */
export type RevisionMessage =
  /** As JSON, which the window reads in a third of the time that a structured clone takes. */
  | { readonly kind: 'blocks'; readonly json: string }
  | { readonly kind: 'sections'; readonly json: string }
  /** Without blocks; `undefined` where there is none. */
  | { readonly kind: 'row'; readonly row: RevisionRow | undefined }
  | { readonly kind: 'failed'; readonly cause: string };
