import type { Suspect } from '../core/text/suspects/model';
import type { Block, CanonicalText, Furniture } from '../core/text/model';

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

/** What an importer makes of a file: a case to look over before it is stored. */
export interface DraftCase {
  readonly title: string;
  readonly source: SourceData;
  readonly text: CanonicalText;
  /** What was set aside, in the order of the file. */
  readonly furniture: readonly Furniture[];
  /** Places of `text` to look at; nothing was changed there. */
  readonly suspects: readonly Suspect[];
}

/** Why a file gives no case. */
export type ImportFailureCode =
  | 'import.empty'
  | 'import.notText'
  | 'import.tooLarge'
  | 'import.unknownFormat';

/** A block before it has a place. */
export interface DraftBlock {
  readonly kind: Block['kind'];
  readonly level?: number;
  /** Without line feeds. */
  readonly text: string;
}

/**
 * Joins blocks with one line feed between them into a canonical text (NFC) and numbers them `b1`, `b2`, …;
 * blocks without visible text are left out.
 */
export function layOutBlocks(drafts: readonly DraftBlock[]): CanonicalText {
  const blocks: Block[] = [];
  const pieces: string[] = [];
  let at = 0;
  for (const { kind, level, text } of drafts) {
    const words = text
      .replace(/\s*\n\s*/gu, ' ')
      .normalize('NFC')
      .trim();
    if (words === '') continue;
    const block = { id: `b${blocks.length + 1}`, kind, start: at, end: at + words.length };
    blocks.push(level === undefined ? block : { ...block, level });
    pieces.push(words);
    at = block.end + 1;
  }
  return { text: pieces.join('\n'), blocks };
}
