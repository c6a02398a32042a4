import type { DraftCase, DraftSuspect } from '../../../core/casefile/draft';
import type { Block } from '../../../core/text/model';
import type { ImportedFile } from '../../data/commands/imports';

/**
 * What the storing worker is told: the draft's blocks and doubts and the file's bytes in pieces, then both without them, which
 * starts the work.
 */
export type StoreMessage =
  | { readonly kind: 'blocks'; readonly blocks: readonly Block[] }
  | { readonly kind: 'suspects'; readonly suspects: readonly DraftSuspect[] }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'store';
      readonly draft: DraftCase;
      readonly file: Omit<ImportedFile, 'bytes'>;
      /** The case that the file is a newer state of. */
      readonly caseId: string | undefined;
    };

/** What it answers: the case's id, or the error that kept anything from being stored. */
export type StoreAnswer =
  | { readonly kind: 'stored'; readonly caseId: string }
  | { readonly kind: 'failed'; readonly cause: string };
