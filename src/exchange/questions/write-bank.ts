import type { SqlJsStatic } from 'sql.js';
import { writeAiken } from './aiken';
import { writeAnki } from './anki';
import { writeCsv } from './csv';
import type { BankFormat } from './formats';
import { writeGift } from './gift';
import { writeMoodleXml } from './moodle-xml';
import { writePaperText } from './paper-text';
import type { PortableQuestion, QuestionExport } from './portable';
import { writeXlsx } from './xlsx';

/** A bank on its way into a file. */
export interface BankToWrite {
  readonly format: BankFormat;
  readonly title: string;
  readonly questions: readonly PortableQuestion[];
  /** Names each question for good, in the order of `questions`. */
  readonly ids: readonly string[];
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Writes a bank in any of the forms. `loadSql` is asked only where a form needs it: it is large. */
export async function writeBank(
  { format, title, questions, ids, now }: BankToWrite,
  loadSql: () => Promise<SqlJsStatic>,
): Promise<QuestionExport<Uint8Array>> {
  switch (format) {
    case 'xlsx':
      return { output: await writeXlsx(questions), leftOut: [] };
    case 'csv':
      return { output: bytesOf(writeCsv(questions)), leftOut: [] };
    case 'gift':
      return inBytes(writeGift(questions));
    case 'moodle':
      return inBytes(writeMoodleXml(questions));
    case 'anki': {
      const options = { deckName: title, now, guidOf: (index: number) => ids[index] ?? String(index) };
      return { output: await writeAnki(questions, options, await loadSql()), leftOut: [] };
    }
    case 'aiken':
      return inBytes(writeAiken(questions));
    case 'markdown':
      return { output: bytesOf(writePaperText(questions, title)), leftOut: [] };
  }
}

function inBytes({ output, leftOut }: QuestionExport<string>): QuestionExport<Uint8Array> {
  return { output: bytesOf(output), leftOut };
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
