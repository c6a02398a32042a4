import type { Selectors } from '../annotations/model';
import type { CanonicalText, Furniture } from '../text/model';
import type { Suspect } from '../text/suspects/model';
import type { CasePicture } from './pictures';

/** Endings of the names of files that can become cases, without the dot. */
export const IMPORT_EXTENSIONS = [
  'docx',
  'pdf',
  'html',
  'htm',
  'mhtml',
  'mht',
  'epub',
  'md',
  'markdown',
  'txt',
] as const;

/** Ending of a case package's name. */
export const PACKAGE_EXTENSION = 'andu';

/** Where a document comes from, as far as it says so; empty where it does not. */
export interface SourceData {
  readonly authorBody: string;
  readonly publisher: string;
  /** ISO 8601 date or date and time, as in the case manifest. */
  readonly publishedAt: string;
  /** The line as printed that names date and publisher. */
  readonly sourceLine: string;
  readonly editors: readonly string[];
}

export const NO_SOURCE: SourceData = {
  authorBody: '',
  publisher: '',
  publishedAt: '',
  sourceLine: '',
  editors: [],
};

/** What a person made of a doubtful place: another reading of it, or nothing wrong there. */
export type DoubtDecision =
  | { readonly kind: 'corrected'; readonly proposed: string }
  | { readonly kind: 'dismissed' };

/** A doubtful place of a draft; without a decision it stays a doubt of the case. */
export interface DraftSuspect extends Suspect {
  readonly decision?: DoubtDecision;
}

/** A comment that somebody wrote into a document, and the words that it is on; `revision` is 0. */
export interface DraftComment extends Selectors {
  readonly author: string;
  readonly words: string;
}

/** Something about a file that its reader should know before it is stored. */
export interface DraftNotice {
  /** Pages of a PDF that hold only a picture, so that their words are missing; counted from 1. */
  readonly kind: 'scannedPages';
  readonly pages: readonly number[];
}

/** What is made of a file: a case to look over before it is stored. */
export interface DraftCase {
  readonly title: string;
  readonly source: SourceData;
  readonly text: CanonicalText;
  /** What was set aside, in the order of the file. */
  readonly furniture: readonly Furniture[];
  /** Places of `text` to look at; nothing was changed there. */
  readonly suspects: readonly DraftSuspect[];
  /** Pictures that figures of `text` name. */
  readonly pictures: readonly CasePicture[];
  /** Comments of the document's own, as they stand in `text`. */
  readonly comments: readonly DraftComment[];
  readonly notices: readonly DraftNotice[];
}
