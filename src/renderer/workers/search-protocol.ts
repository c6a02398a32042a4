import type { HighlightColor } from '../../core/annotations/model';
import type { SearchEntry } from '../../core/search/index/entry';
import type { SearchGroup } from '../../core/search/index/search-index';
import type { StoredSegment } from '../../core/search/index/segment';

/** What the search worker is asked. Every request is answered once, under its number. */
export type SearchRequest =
  /** Keep these entries for the next `build` of their key. */
  | { readonly kind: 'gather'; readonly key: string; readonly entries: readonly SearchEntry[] }
  /** Index the entries gathered; the answer is the segment for storing. */
  | { readonly kind: 'build'; readonly key: string }
  /** Use a stored segment; the answer is whether it was sound. */
  | { readonly kind: 'load'; readonly key: string; readonly stored: StoredSegment }
  | { readonly kind: 'remove'; readonly key: string }
  | ({ readonly kind: 'search' } & SearchQuestion);

export interface SearchQuestion {
  readonly typed: string;
  /** How many hits of each kind to give. */
  readonly limit: number;
  /** The case of which only the title may be found; empty for every case, `null` for none. */
  readonly hiddenCase: string | null;
  /** What the learner calls colours; empty where a colour has no name of its own. */
  readonly colorNames: Readonly<Record<HighlightColor, string>>;
}

export type SearchAnswer =
  | { readonly kind: 'gather' }
  | { readonly kind: 'build'; readonly stored: StoredSegment }
  | { readonly kind: 'load'; readonly isSound: boolean }
  | { readonly kind: 'remove' }
  | { readonly kind: 'search'; readonly groups: readonly SearchGroup[] };

export interface NumberedRequest {
  readonly number: number;
  readonly request: SearchRequest;
}

export interface NumberedAnswer {
  readonly number: number;
  readonly answer: SearchAnswer;
}
