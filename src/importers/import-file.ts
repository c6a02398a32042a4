import { sizeLimit } from '../core/casefile/size-limits';
import type { Failure, Result } from '../core/result';
import { fail } from '../core/result';
import type { DraftCase } from '../core/casefile/draft';
import type { ImportFailureCode } from './draft';
import { type FileKind, fileKind } from './file-kind';
import type { PdfSurroundings } from './pdf/import-pdf';

/** Formats that other programs turn into one of the above. */
const TO_CONVERT = ['doc', 'wps', 'wpt', 'rtf', 'odt'];
const READ_BY_KIND: readonly FileKind[] = ['.pdf', '.docx', '.epub', '.andu'];
const PICTURES: readonly FileKind[] = ['.png', '.jpg', '.gif', '.webp'];

/**
 * Makes a draft case of a file by the ending of its name; each format's parser is loaded when it is needed.
 * `surroundings` are for PDF files, and hear how far reading has come.
 * Fails for formats that are not read (`import.convertFirst`, `import.convertOfd` where another program can help, else
 * `import.unknownFormat`), for files whose bytes are of another format than their names say (`import.misnamed`,
 * `import.misnamedConvert`), and as the format's importer does.
 */
export async function importFile(
  bytes: Uint8Array,
  fileName: string,
  surroundings: PdfSurroundings,
): Promise<Result<DraftCase, Failure<ImportFailureCode>>> {
  try {
    return await importByEnding(bytes, fileName, surroundings);
  } catch (error) {
    // Most parsers descend by recursion, and tell too deep a file from a sound one by no other sign.
    if (error instanceof RangeError && /call stack/iu.test(error.message)) return fail('import.tooDeep');
    throw error;
  }
}

async function importByEnding(
  bytes: Uint8Array,
  fileName: string,
  surroundings: PdfSurroundings,
): Promise<Result<DraftCase, Failure<ImportFailureCode>>> {
  const [, name = fileName, ending = ''] = /^(.+)\.([^.]+)$/su.exec(fileName) ?? [];
  const extension = ending.toLowerCase();
  if (bytes.length === 0) return fail('import.empty');
  if (bytes.length > sizeLimit(fileName)) return fail('import.tooLarge', { limit: sizeLimit(fileName) });
  const kind = fileKind(bytes);
  if (kind !== null && (kind !== `.${extension}` || PICTURES.includes(kind)))
    return failOfKind(kind, extension);
  switch (extension) {
    case 'txt':
      return (await import('./txt/import-txt')).importTxt(bytes, name);
    case 'md':
    case 'markdown':
      return (await import('./md/import-md')).importMd(bytes, name);
    case 'html':
    case 'htm':
      return (await import('./html/import-html')).importHtml(bytes, name);
    case 'mhtml':
    case 'mht':
      return (await import('./html/import-mhtml')).importMhtml(bytes, name);
    case 'docx':
      return (await import('./docx/import-docx')).importDocx(bytes, name);
    case 'pdf':
      return (await import('./pdf/import-pdf')).importPdf(bytes, name, surroundings);
    case 'epub':
      return (await import('./epub/import-epub')).importEpub(bytes, name, surroundings.tell);
    case 'ofd':
      return fail('import.convertOfd');
    default:
      return fail(TO_CONVERT.includes(extension) ? 'import.convertFirst' : 'import.unknownFormat', {
        extension: ending === '' ? fileName : `.${ending}`,
      });
  }
}

/** Why a file whose name ends otherwise than its bytes are is not read. */
function failOfKind(kind: FileKind, extension: string): Result<DraftCase, Failure<ImportFailureCode>> {
  if (kind === 'encrypted') return fail('import.encrypted');
  if (kind === '.ofd') return fail('import.convertOfd');
  if (READ_BY_KIND.includes(kind)) return fail('import.misnamed', { actual: kind });
  if (PICTURES.includes(kind)) return fail('import.isPicture');
  // Old programs of WPS write Word's format of old under a name of their own.
  if (TO_CONVERT.includes(extension)) return fail('import.convertFirst', { extension: `.${extension}` });
  return fail('import.misnamedConvert', { actual: kind });
}
