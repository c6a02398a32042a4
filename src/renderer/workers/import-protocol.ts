import type { importFile } from '../../importers/import-file';
import type { ImportProgress } from '../../core/casefile/import-progress';
import type { Block } from '../../core/text/model';

/** What the import worker is asked: a file's bytes, and its name with the ending that tells the format. */
export interface ImportRequest {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** What it answers in the end: a draft, or why there is none. */
export type ImportAnswer = Awaited<ReturnType<typeof importFile>>;

/** What it says: how far it has come, any number of times, then the draft's blocks in pieces, then its answer without them. */
export type ImportMessage =
  | { readonly kind: 'progress'; readonly progress: ImportProgress }
  | { readonly kind: 'blocks'; readonly blocks: readonly Block[] }
  | { readonly kind: 'answer'; readonly answer: ImportAnswer };
