import type { Failure, Result } from '../core/result';
import { fail } from '../core/result';
import type { DraftCase, ImportFailureCode } from './draft';

/**
 * Makes a draft case of a file by the ending of its name; each format's parser is loaded when it is needed.
 * Fails for endings that are not read (`import.unknownFormat`) and as the format's importer does.
 */
export async function importFile(
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<DraftCase, Failure<ImportFailureCode>>> {
  const [, name = fileName, extension = ''] = /^(.+)\.([^.]+)$/su.exec(fileName) ?? [];
  switch (extension.toLowerCase()) {
    case 'txt':
      return (await import('./txt/import-txt')).importTxt(bytes, name);
    case 'md':
    case 'markdown':
      return (await import('./md/import-md')).importMd(bytes, name);
    default:
      return fail('import.unknownFormat', { extension });
  }
}
