import { writeDocx } from './docx';
import { readMarkdown } from './markdown';

/** A text in Markdown on its way into a file. */
export interface MarkdownDocument {
  readonly markdown: string;
  readonly title: string;
  readonly format: 'docx' | 'md';
}

/** A text in Markdown as the bytes of a file; Markdown stays as it was written. */
export async function writeDocument({
  markdown,
  title,
  format,
}: MarkdownDocument): Promise<Uint8Array<ArrayBuffer>> {
  if (format === 'md') return new TextEncoder().encode(markdown);
  return writeDocx(readMarkdown(markdown), title);
}
