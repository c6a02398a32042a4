/** Kinds of layout unit that a canonical text is made of. */
export const BLOCK_KINDS = [
  'heading',
  'paragraph',
  'listItem',
  'quotation',
  'table',
  'figure',
  'footnote',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A half-open range of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const INLINE_KINDS = [
  'strong',
  'emphasis',
  'superscript',
  'subscript',
  'code',
  'link',
  'noteRef',
] as const;
export type InlineKind = (typeof INLINE_KINDS)[number];

/** Words of a block that look or act otherwise than the rest. Offsets are into the whole text. */
export interface Inline extends Span {
  readonly kind: InlineKind;
  /** Links: an `http:`, `https:` or `mailto:` address, or `#` and a block's id; note references: the latter. */
  readonly target?: string;
}

/** One cell of a table's row. Offsets are into the whole text; an empty cell is an empty span. */
export interface Cell extends Span {
  /** How many columns and rows it takes; 1 where not given. */
  readonly columns?: number;
  readonly rows?: number;
}

/** One layout unit of a text; the unit of reading coverage too. */
export interface Block extends Span {
  /** Unique within its revision, and kept across revisions while the block lives. */
  readonly id: string;
  readonly kind: BlockKind;
  /** 1 (chapter) to 6; headings only. */
  readonly level?: number;
  /** List items only. `depth` counts from 0; `marker` is what stands before it, such as `1.` or `•`. */
  readonly list?: { readonly depth: number; readonly marker: string };
  /** Table rows only: rows in a row with the same `table` are one table. Cells are parted by one tab. */
  readonly row?: { readonly table: string; readonly isHeader: boolean; readonly cells: readonly Cell[] };
  /** Figures only: the asset that holds the picture. The block's text is its caption, else its description. */
  readonly asset?: string;
  /** In order of their starts; may nest, never cross. */
  readonly inlines?: readonly Inline[];
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
  /** Menus and side columns. */
  'navigation',
  /** What stands outside the part of a page that holds the document. */
  'outside',
  /** Buttons, fields and forms. */
  'control',
  /** What a page does not show. */
  'hidden',
  /** Pictures that are not kept, by their description or file name: of another kind or too large; only linked to. */
  'picture',
  'remotePicture',
] as const;
export type FurnitureReason = (typeof FURNITURE_REASONS)[number];
