import type { Root, RootContent } from 'mdast';
import { type DocumentFacts, writeTree } from '../documents/write-document';
import { type ExportedNote, noteBlocks } from './note-blocks';

/** The long notes of cases on their way into one file: a chapter a case. */
export interface NotebookBook extends DocumentFacts {
  readonly chapters: readonly { readonly title: string; readonly notes: readonly ExportedNote[] }[];
}

/** The long notes of one or more cases as the bytes of a file. */
export async function writeNotebooks(book: NotebookBook): Promise<Uint8Array<ArrayBuffer>> {
  const children = book.chapters.flatMap(({ title, notes }): readonly RootContent[] => [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: title }] },
    ...noteBlocks(notes, 2),
  ]);
  const root: Root = { type: 'root', children };
  return writeTree(root, book);
}
