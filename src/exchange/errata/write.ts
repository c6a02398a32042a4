import type { PhrasingContent, Root } from 'mdast';
import { writeDocx } from '../documents/docx';
import { writeMarkdown } from '../documents/markdown';

/** Files that a sheet of errata can be written to, by their ending. */
export const ERRATA_FORMATS = ['docx', 'md'] as const;
export type ErrataFormat = (typeof ERRATA_FORMATS)[number];

/** A sheet of errata as it is to be printed; every word in the language wanted. */
export interface ErrataSheet {
  readonly title: string;
  /** Where the text is from, a line. */
  readonly source: string;
  readonly columns: readonly string[];
  /** In the order of the text; as many cells as columns. */
  readonly rows: readonly (readonly string[])[];
}

/** A sheet of errata (勘误表) as the bytes of a file. */
export async function writeErrata(
  sheet: ErrataSheet,
  format: ErrataFormat,
): Promise<Uint8Array<ArrayBuffer>> {
  const root = treeOf(sheet);
  if (format === 'docx') return writeDocx(root, sheet.title);
  return new TextEncoder().encode(writeMarkdown(root));
}

function treeOf({ title, source, columns, rows }: ErrataSheet): Root {
  return {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: words(title) },
      { type: 'paragraph', children: [{ type: 'emphasis', children: words(source) }] },
      {
        type: 'table',
        children: [columns, ...rows].map((row) => ({
          type: 'tableRow',
          // A table's cell is one line.
          children: row.map((cell) => ({ type: 'tableCell', children: words(cell.replaceAll('\n', ' ')) })),
        })),
      },
    ],
  };
}

function words(value: string): PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}
