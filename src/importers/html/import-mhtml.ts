import PostalMime from 'postal-mime';
import type { DraftCase } from '../../core/casefile/draft';
import type { Failure, Result } from '../../core/result';
import { fail } from '../../core/result';
import type { ImportFailureCode } from '../draft';
import { draftFromPage, MAX_HTML_BYTES } from './import-html';

/**
 * Makes a draft case of a web page that a browser saved in one file (MHTML, RFC 2557): of its first HTML part.
 * `name` is the file's name without its ending. Fails as `importHtml` does, and with `import.broken` where there is
 * no such part.
 */
export async function importMhtml(
  bytes: Uint8Array,
  name: string,
): Promise<Result<DraftCase, Failure<ImportFailureCode>>> {
  if (bytes.length > MAX_HTML_BYTES) return fail('import.tooLarge', { limit: MAX_HTML_BYTES });
  try {
    const { html } = await PostalMime.parse(bytes, { maxNestingDepth: 8 });
    return html === undefined || html.trim() === '' ? fail('import.broken') : draftFromPage(html, name);
  } catch {
    // Headers too large or parts nested too deep; the parser has no codes for them.
    return fail('import.broken');
  }
}
