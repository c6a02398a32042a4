import readWorkbook from 'read-excel-file/universal';
import writeWorkbook from 'write-excel-file/universal';
import type { PortableQuestion } from './portable';
import { writeTable } from './table';

/** One sheet of a workbook as rows of cells. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Widths in characters: kind, stem, each option, and the columns after them. */
const STEM_WIDTH = 48;
const OPTION_WIDTH = 20;
const OTHER_WIDTH = 12;
const SHEET_NAME = '题库';

/**
 * The sheets of an .xlsx file, every cell as text. Rejects where the bytes are no workbook; the archive's
 * limits are the caller's.
 */
export async function parseWorkbook(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const sheets = await readWorkbook(new Uint8Array(bytes).buffer);
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(asText)) }));
}

/** The bank as a workbook in the layout of `table.ts`; all cells are text, so none is ever a formula. */
export async function writeXlsx(questions: readonly PortableQuestion[]): Promise<Uint8Array> {
  const [header = [], ...rows] = writeTable(questions);
  const cells = [
    header.map((value) => ({ value, type: String, fontWeight: 'bold' as const, backgroundColor: '#F2EEE3' })),
    ...rows.map((row) =>
      row.map((value) =>
        value === '' ? null : { value, type: String, wrap: true, alignVertical: 'top' as const },
      ),
    ),
  ];
  const blob = await writeWorkbook(cells, {
    sheet: SHEET_NAME,
    stickyRowsCount: 1,
    columns: header.map((name) => ({ width: widthOf(name) })),
  }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function widthOf(header: string): number {
  if (header === '题干' || header === '解析' || header === '原文') return STEM_WIDTH;
  return header.startsWith('选项') ? OPTION_WIDTH : OTHER_WIDTH;
}

function asText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' ? cell : JSON.stringify(cell);
}
