import type { Failure, Result } from '../../core/result';
import { decodeText } from '../decode-text';
import type { DraftCase } from '../../core/casefile/draft';
import type { ImportFailureCode } from '../draft';
import { draftFromBlocks } from '../draft-from-blocks';
import { PictureBox } from '../picture-box';
import { readPage } from './html-blocks';
import { type HtmlSurroundings, pageSurroundings } from './html-surroundings';

/**
 * Makes a draft case of a saved web page. `name` is the file's name without its ending. Fails as `importTxt` does.
 */
export function importHtml(bytes: Uint8Array, name: string): Result<DraftCase, Failure<ImportFailureCode>> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  return draftFromPage(decoded.value.text, name);
}

/** Makes a draft case of a page's HTML; its pictures are found by `surroundings`. */
export function draftFromPage(
  html: string,
  name: string,
  surroundings: HtmlSurroundings = pageSurroundings('', new PictureBox()),
): Result<DraftCase, Failure<ImportFailureCode>> {
  const { title, blocks, aside } = readPage(html.normalize('NFC'), surroundings);
  const { pictures } = surroundings;
  const drafted = draftFromBlocks(blocks, name, { title: '', source: {}, aside, pictures });
  if (!drafted.ok || drafted.value.title !== name || title === '') return drafted;
  // `标题--栏目--站点`: the site's name comes last, and the title of the document first.
  const [first = title] = title.split(/\s*(?:--+|[|_—]|\s-\s)\s*/u);
  return { ok: true, value: { ...drafted.value, title: first === '' ? title : first } };
}
