import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Failure, Result } from '../../core/result';
import { fail } from '../../core/result';
import { unzip } from '../archive';
import type { DraftCase } from '../../core/casefile/draft';
import type { ImportFailureCode } from '../draft';
import { draftFromBlocks } from '../draft-from-blocks';
import { blocksOfWord } from './word-blocks';
import type { WordNode } from './word-model';

/**
 * Makes a draft case of a Word document: headings by style, else by numbering; lists, tables and footnotes;
 * tracked changes as accepted. Pictures give their description. Fails as `unzip` does, and with `import.broken` where
 * the archive is no Word document.
 */
export async function importDocx(
  bytes: Uint8Array,
  name: string,
): Promise<Result<DraftCase, Failure<ImportFailureCode>>> {
  const unzipped = unzip(bytes, (entry) => /\.(?:xml|rels)$/u.test(entry));
  if (!unzipped.ok) return unzipped;
  if (!unzipped.value.has('word/document.xml')) return fail('import.broken');
  // Packed again from what was checked, so that the parser below can unpack no more than that.
  const checked = zipSync(Object.fromEntries(unzipped.value), { level: 0 });
  let document: WordNode | undefined;
  try {
    await mammoth.convertToHtml(inputOf(checked), {
      externalFileAccess: false,
      // What the parser read is all that is wanted: nothing is left for it to write HTML of.
      transformDocument: (read: WordNode) => {
        document = read;
        return { ...read, children: [] };
      },
    });
  } catch {
    // XML that cannot be parsed, or parts that are missing; the parser has no codes for them.
    return fail('import.broken');
  }
  return document === undefined
    ? fail('import.broken')
    : draftFromBlocks(blocksOfWord(document), name, { title: '', source: {} });
}

/** mammoth looks for `arrayBuffer` in pages and workers, and for `buffer` in Node; any bytes do for either. */
function inputOf(bytes: Uint8Array): { readonly arrayBuffer: ArrayBuffer; readonly buffer: Uint8Array } {
  return { arrayBuffer: new Uint8Array(bytes).buffer, buffer: bytes };
}
