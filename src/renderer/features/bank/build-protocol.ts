import type { BankStage } from '../../../core/quiz/build-bank';

/** The case whose questions the building worker is to make and store. */
export interface BuildRequest {
  readonly caseId: string;
}

/** What it tells: each stage as it begins, then that the bank is stored, or why it is not. */
export type BuildMessage =
  | { readonly kind: 'stage'; readonly stage: BankStage }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly cause: string };
