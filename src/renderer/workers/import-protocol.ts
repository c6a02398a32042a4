import type { importFile } from '../../importers/import-file';

/** What the import worker is asked: a file's bytes, and its name with the ending that tells the format. */
export interface ImportRequest {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** What it answers: a draft, or why there is none. */
export type ImportAnswer = Awaited<ReturnType<typeof importFile>>;
