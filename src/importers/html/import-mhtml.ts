import PostalMime from 'postal-mime';
import type { DraftCase } from '../../core/casefile/draft';
import type { Failure, Result } from '../../core/result';
import { fail } from '../../core/result';
import type { ImportFailureCode } from '../draft';
import { PictureBox } from '../picture-box';
import { pageSurroundings } from './html-surroundings';
import { draftFromPage } from './import-html';
import { describeLocations } from './mhtml-locations';

/**
 * Makes a draft case of a web page that a browser saved in one file (MHTML, RFC 2557): of its first HTML part, with the
 * pictures that other parts hold. `name` is the file's name without its ending. Fails as `importHtml` does, and with
 * `import.broken` where there is no such part.
 */
export async function importMhtml(
  bytes: Uint8Array,
  name: string,
): Promise<Result<DraftCase, Failure<ImportFailureCode>>> {
  const { bytes: described, address } = describeLocations(bytes);
  let message: Awaited<ReturnType<typeof PostalMime.parse>>;
  try {
    message = await PostalMime.parse(described, { maxNestingDepth: 8 });
  } catch {
    // Headers too large or parts nested too deep; the parser has no codes for them.
    return fail('import.broken');
  }
  const { html, attachments } = message;
  if (html === undefined || html.trim() === '') return fail('import.broken');
  const parts = new Map<string, Uint8Array>();
  for (const { content, contentId, description } of attachments) {
    const part = typeof content === 'string' ? new Uint8Array() : new Uint8Array(content);
    if (description !== undefined) parts.set(description, part);
    if (contentId !== undefined) parts.set(`cid:${contentId.replace(/^<|>$/gu, '')}`, part);
  }
  const page = pageSurroundings(address, new PictureBox());
  return draftFromPage(html, name, { ...page, picture: (src) => parts.get(src) ?? page.picture(src) });
}
