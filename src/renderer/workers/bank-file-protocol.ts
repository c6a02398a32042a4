import type { Root } from 'mdast';
import type { Failure, Result } from '../../core/result';
import type { QuestionExport, QuestionImport } from '../../exchange/questions/portable';
import type { BankToWrite } from '../../exchange/questions/write-bank';
import type { Sheet } from '../../exchange/questions/xlsx';

/** What the bank's worker is asked: to write a file, to open one, or to write a paper as a Word file. */
export type BankFileRequest =
  | { readonly act: 'write'; readonly bank: BankToWrite }
  | { readonly act: 'open'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly act: 'paper'; readonly tree: Root; readonly title: string };

/** An opened file: a table whose columns are yet to be named, or questions. */
export type OpenedBank =
  | { readonly kind: 'table'; readonly sheets: readonly Sheet[] }
  | {
      readonly kind: 'questions';
      /** What the numbers of bad entries count. */
      readonly entries: 'line' | 'note';
      readonly read: QuestionImport;
    };

export type WrittenBank = QuestionExport<Uint8Array<ArrayBuffer>>;
export type BankFileAnswer =
  | { readonly act: 'write'; readonly written: WrittenBank }
  | { readonly act: 'paper'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly act: 'open'; readonly opened: Result<OpenedBank, Failure> };
