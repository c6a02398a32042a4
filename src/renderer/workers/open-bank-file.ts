import { zipSync } from 'fflate';
import type { SqlJsStatic } from 'sql.js';
import { type Failure, fail, ok, type Result } from '../../core/result';
import { parseCsv } from '../../exchange/questions/csv';
import { READABLE_EXTENSIONS } from '../../exchange/questions/formats';
import { readAnki } from '../../exchange/questions/read-anki';
import { readQuestionText } from '../../exchange/questions/read-text';
import { parseWorkbook } from '../../exchange/questions/xlsx';
import { unzip } from '../../importers/archive';
import { decodeText } from '../../importers/decode-text';
import type { OpenedBank } from './bank-file-protocol';

/** A bank of ten thousand questions has some 5 MB; anything far beyond is no bank. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Collections inside an Anki package, the newest first. */
const ANKI_COLLECTIONS = ['collection.anki21', 'collection.anki2'];
/** One in a form of its own, packed by a method that browsers do not know. */
const NEW_ANKI_COLLECTION = 'collection.anki21b';

/**
 * Opens a file of questions by the ending of its name; archives are held to our own limits.
 *
 * @param loadSql gives sql.js, for an Anki package alone
 */
export async function openBankFile(
  name: string,
  bytes: Uint8Array,
  loadSql: () => Promise<SqlJsStatic>,
): Promise<Result<OpenedBank, Failure>> {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (!READABLE_EXTENSIONS.some((known) => known === extension)) return fail('questions.unknownFormat');
  if (bytes.length === 0) return fail('import.empty');
  if (bytes.length > MOST_BYTES) return fail('import.tooLarge');
  if (extension === 'xlsx') return openWorkbook(bytes);
  if (extension === 'apkg') return openAnki(bytes, loadSql);
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { text } = decoded.value;
  if (extension === 'csv' || extension === 'tsv') {
    return ok({ kind: 'table', sheets: [{ name: '', rows: parseCsv(text) }] });
  }
  const read = readQuestionText(text, extension);
  return read.ok ? ok({ kind: 'questions', entries: 'line', read: read.value }) : read;
}

async function openAnki(
  bytes: Uint8Array,
  loadSql: () => Promise<SqlJsStatic>,
): Promise<Result<OpenedBank, Failure>> {
  const parts = unzip(bytes, (name) => name.startsWith('collection.'));
  if (!parts.ok) return parts;
  // Such a package brings an old collection too, with nothing in it but a note to update.
  if (parts.value.has(NEW_ANKI_COLLECTION)) return fail('questions.ankiTooNew');
  const collection = ANKI_COLLECTIONS.map((one) => parts.value.get(one)).find((one) => one !== undefined);
  if (collection === undefined) return fail('import.broken');
  const read = readAnki(collection, await loadSql());
  return read.ok ? ok({ kind: 'questions', entries: 'note', read: read.value }) : read;
}

async function openWorkbook(bytes: Uint8Array): Promise<Result<OpenedBank, Failure>> {
  const parts = unzip(bytes, () => true);
  if (!parts.ok) return parts;
  // The reader has no limits of its own, so it gets only what passed ours.
  const checked = zipSync(Object.fromEntries(parts.value), { level: 0 });
  try {
    const sheets = await parseWorkbook(checked);
    return ok({ kind: 'table', sheets: sheets.filter(({ rows }) => rows.length > 0) });
  } catch {
    // What the reader throws says nothing that a person could act on.
    return fail('import.broken');
  }
}
