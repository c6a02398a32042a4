import Papa from 'papaparse';
import type { PortableQuestion } from './portable';
import { writeTable } from './table';

/** Rows of cells from a CSV text; comma, semicolon and tab as separators are told apart by the text. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  return Papa.parse<string[]>(text.replace(/^\uFEFF/u, ''), { skipEmptyLines: false }).data;
}

/**
 * The bank as CSV in the layout of `table.ts`, with a byte order mark so that Excel reads it as UTF-8. Cells
 * that a spreadsheet would take for a formula get an apostrophe before them (OWASP, "CSV Injection").
 */
export function writeCsv(questions: readonly PortableQuestion[]): string {
  return `\uFEFF${Papa.unparse(
    writeTable(questions).map((row) => [...row]),
    { escapeFormulae: true },
  )}`;
}
