import type { BankInput, BankStage } from '../../core/quiz/build-bank';
import type { Bank } from '../../core/quiz/model';
import type { Block } from '../../core/text/model';

/** What the quiz worker is told: the text's blocks in pieces, then what to build from without them, which starts it. */
export type BankRequest =
  | { readonly kind: 'blocks'; readonly blocks: readonly Block[] }
  | { readonly kind: 'build'; readonly input: BankInput };

/** What it tells: each stage as it begins, then the bank. */
export type BankMessage =
  | { readonly kind: 'stage'; readonly stage: BankStage }
  | { readonly kind: 'done'; readonly bank: Bank };
