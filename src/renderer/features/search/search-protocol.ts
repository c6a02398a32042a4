import type { HighlightColor } from '../../../core/annotations/model';
import type { SearchGroup } from '../../../core/search/index/search-index';

/** What the search worker is asked. Every request is answered once, under its number. */
export type SearchRequest =
  /** Use the segment of that stamp, stored or made anew from the database. */
  | { readonly kind: 'take'; readonly key: string; readonly stamp: string }
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
  | { readonly kind: 'take' }
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
