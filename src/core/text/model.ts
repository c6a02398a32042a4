/** Kinds of layout unit that a canonical text is made of. */
export const BLOCK_KINDS = ['heading', 'paragraph', 'listItem', 'quotation', 'table', 'figure'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A half-open range of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One layout unit of a text; the unit of reading coverage too. */
export interface Block extends Span {
  /** Unique within its revision, and kept across revisions while the block lives. */
  readonly id: string;
  readonly kind: BlockKind;
  /** 1 (chapter) to 6; headings only. */
  readonly level?: number;
}

/**
 * The canonical text of one revision: NFC, blocks separated by one `\n`, never changed once stored.
 * Blocks are in order, do not overlap, and each covers its text without the separator.
 */
export interface CanonicalText {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Words that are on the page of origin but not part of the case, and why they were set aside. */
export interface Furniture {
  readonly text: string;
  readonly reason: FurnitureReason;
}
export const FURNITURE_REASONS = [
  'breadcrumb',
  'share',
  'qrPrompt',
  'repeated',
  'editorLine',
  'sourceLine',
] as const;
export type FurnitureReason = (typeof FURNITURE_REASONS)[number];
