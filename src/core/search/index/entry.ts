import type { HighlightColor } from '../../annotations/model';
import type { Span } from '../../text/model';

/** What can be found, in the order in which groups of results are shown. */
export const ENTRY_KINDS = ['case', 'heading', 'text', 'term', 'annotation', 'note', 'question'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One thing that can be found: a case, a block of its text, a term note, an annotation, a note, a question. */
export interface SearchEntry {
  /** Unique among the entries of its kind and case. */
  readonly id: string;
  readonly kind: EntryKind;
  readonly caseId: string;
  /** Words that weigh more; empty where there are none. */
  readonly title: string;
  readonly body: string;
  /**
   * Where it leads, in UTF-16 code units of the case's current text: of headings and text the block that `title`
   * or `body` is, of the rest the place they are about. `null` where that is the case as a whole.
   */
  readonly at: Span | null;
  readonly tags: readonly string[];
  /** Annotations only. */
  readonly color: HighlightColor | null;
}
