import type { ImportProgress } from '../../core/casefile/import-progress';
import type { DraftCase, DraftSuspect } from '../../core/casefile/draft';
import type { Failure, Result } from '../../core/result';
import type { Block } from '../../core/text/model';

/** A file's bytes, and its name with the ending that tells the format. */
export interface ImportRequest {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** What the import worker is told: a file's bytes in pieces, then its name, which starts the work. */
export type ImportOrder =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'read'; readonly name: string };

/** A draft, and how long its text is as a reader counts it, which takes a moment with a book. */
export interface ReadDraft {
  readonly draft: DraftCase;
  readonly length: number;
}

/** What it answers in the end: a draft, or why there is none. */
export type ImportAnswer = Result<ReadDraft, Failure<string>>;

/**
 * What it says: how far it has come, any number of times, then the draft's blocks and doubts in pieces, then its answer
 * without them.
 */
export type ImportMessage =
  | { readonly kind: 'progress'; readonly progress: ImportProgress }
  | { readonly kind: 'blocks'; readonly blocks: readonly Block[] }
  | { readonly kind: 'suspects'; readonly suspects: readonly DraftSuspect[] }
  | { readonly kind: 'answer'; readonly answer: ImportAnswer };
