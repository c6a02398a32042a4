import type { Root } from 'mdast';
import { writeDocx } from './docx';
import { writeHtml } from './html';
import { readMarkdown, writeMarkdown } from './markdown';

/** Documents that a text can be written to, by their ending. */
export const DOCUMENT_FORMATS = ['docx', 'md', 'html'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** What a document is called, its form, and the language of its words (BCP 47). */
export interface DocumentFacts {
  readonly title: string;
  readonly format: DocumentFormat;
  readonly language: string;
}

/** A text in Markdown on its way into a file. */
export interface MarkdownDocument extends DocumentFacts {
  readonly markdown: string;
}

/** A text in Markdown as the bytes of a file; Markdown stays as it was written. */
export async function writeDocument(document: MarkdownDocument): Promise<Uint8Array<ArrayBuffer>> {
  const { markdown, format } = document;
  return format === 'md' ? encoded(markdown) : writeTree(readMarkdown(markdown), document);
}

/** A document tree as the bytes of a file. */
export async function writeTree(
  root: Root,
  { title, format, language }: DocumentFacts,
): Promise<Uint8Array<ArrayBuffer>> {
  switch (format) {
    case 'docx':
      return writeDocx(root, title);
    case 'md':
      return encoded(writeMarkdown(root));
    case 'html':
      return encoded(writeHtml(root, title, language));
  }
}

function encoded(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
