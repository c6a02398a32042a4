import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Failure, Result } from '../../core/result';
import { fail } from '../../core/result';
import { unzip } from '../archive';
import type { DraftCase } from '../../core/casefile/draft';
import type { ImportFailureCode } from '../draft';
import { draftFromHtml } from '../html/import-html';

/** Paragraph styles that Chinese editions of Word and WPS write under their own names. */
const STYLES = [1, 2, 3, 4, 5, 6].flatMap((level) => [
  `p[style-name='标题 ${level}'] => h${level}:fresh`,
  `p[style-name='标题${level}'] => h${level}:fresh`,
]);

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
  let html: string;
  try {
    const converted = await mammoth.convertToHtml(inputOf(checked), {
      styleMap: ["p[style-name='Title'] => h1:fresh", ...STYLES],
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    });
    html = converted.value;
  } catch {
    // XML that cannot be parsed, or parts that are missing; the parser has no codes for them.
    return fail('import.broken');
  }
  return draftFromHtml(html, name, false);
}

/** mammoth looks for `arrayBuffer` in pages and workers, and for `buffer` in Node; any bytes do for either. */
function inputOf(bytes: Uint8Array): { readonly arrayBuffer: ArrayBuffer; readonly buffer: Uint8Array } {
  return { arrayBuffer: new Uint8Array(bytes).buffer, buffer: bytes };
}
