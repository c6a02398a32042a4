/** A node of the document that mammoth makes of a Word file, as far as it is read here. */
export interface WordNode {
  readonly type: string;
  readonly children?: readonly WordNode[];
  readonly value?: string;
  readonly styleName?: string | null;
  readonly numbering?: { readonly level: string; readonly isOrdered: boolean } | null;
  readonly breakType?: string;
  readonly altText?: string | null;
  readonly isHeader?: boolean;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  /** The document's only. */
  readonly notes?: WordNotes;
}

/** What references to notes lead to. */
export interface WordNotes {
  resolve(reference: WordNode): { readonly body: readonly WordNode[] } | undefined;
}
