import type { BankInput, BankStage } from '../../core/quiz/build-bank';
import type { Bank } from '../../core/quiz/model';

/** What the quiz worker is asked: one request. */
export type BankRequest = BankInput;

/** What it tells: each stage as it begins, then the bank. */
export type BankMessage =
  | { readonly kind: 'stage'; readonly stage: BankStage }
  | { readonly kind: 'done'; readonly bank: Bank };
