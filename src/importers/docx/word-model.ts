/** A node of the document that mammoth makes of a Word file, as far as it is read here. */
export interface WordNode {
  readonly type: string;
  readonly children?: readonly WordNode[];
  readonly value?: string;
  readonly styleName?: string | null;
  readonly numbering?: { readonly level: string; readonly isOrdered: boolean } | null;
  readonly breakType?: string;
  readonly isHeader?: boolean;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly verticalAlignment?: string;
  /** Links: an address, or the name of a bookmark. */
  readonly href?: string;
  readonly anchor?: string;
  /** Bookmarks. */
  readonly name?: string;
  /** References to notes. */
  readonly noteType?: string;
  readonly noteId?: string;
  readonly commentId?: string;
  /** Pictures. */
  readonly altText?: string | null;
  readonly contentType?: string | null;
  readAsArrayBuffer?(): PromiseLike<ArrayBuffer | Uint8Array>;
  /** The document's only. */
  readonly notes?: WordNotes;
  readonly comments?: readonly WordComment[];
}

/** A comment of somebody on words of the document. */
export interface WordComment {
  readonly commentId: string;
  readonly body: readonly WordNode[];
  readonly authorName: string | null;
}

/** What references to notes lead to. */
interface WordNotes {
  resolve(reference: WordNode): { readonly body: readonly WordNode[] } | null;
}
