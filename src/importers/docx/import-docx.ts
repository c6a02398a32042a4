import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Failure, Result } from '../../core/result';
import { fail } from '../../core/result';
import { unzip } from '../archive';
import type { DraftCase } from '../../core/casefile/draft';
import type { ImportFailureCode } from '../draft';
import { draftFromBlocks } from '../draft-from-blocks';
import { PictureBox } from '../picture-box';
import { commentsOf } from './comments';
import { NumberCounter } from './numbering';
import { furnitureOfMargins } from './page-margins';
import { figuresOfWord } from './pictures';
import { prepareWord } from './prepare-word';
import { blocksOfWord } from './word-blocks';
import type { WordNode } from './word-model';

const WANTED = /\.(?:xml|rels)$|^word\/media\//u;
/** Word on the web names it `document2.xml` at times. */
const DOCUMENT = /^word\/document\d?\.xml$/u;

/**
 * Makes a draft case of a Word document: headings by style, outline level or numbering; lists with their numbers, tables,
 * notes, links, pictures, comments; tracked changes as accepted. Fails as `unzip` does, and with `import.broken` where
 * the archive is no Word document.
 */
export async function importDocx(
  bytes: Uint8Array,
  name: string,
): Promise<Result<DraftCase, Failure<ImportFailureCode>>> {
  const unzipped = unzip(bytes, (entry) => WANTED.test(entry));
  if (!unzipped.ok) return unzipped;
  const files = unzipped.value;
  const path = [...files.keys()].find((entry) => DOCUMENT.test(entry)) ?? '';
  const xml = files.get(path);
  if (xml === undefined) return fail('import.broken');
  const { document: prepared, numbering } = prepareWord(xml, files);
  // Packed again from what was checked, so that the parser below can unpack no more than that.
  const checked = zipSync(Object.fromEntries([...files, [path, prepared]]), { level: 0 });
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
  if (document === undefined) return fail('import.broken');
  const pictures = new PictureBox();
  const figures = await figuresOfWord(document, pictures);
  const counter = new NumberCounter(numbering);
  return draftFromBlocks(
    blocksOfWord(document, figures, (place) => counter.next(place)),
    name,
    {
      title: '',
      source: {},
      aside: furnitureOfMargins(files),
      pictures,
      comments: commentsOf(document),
    },
  );
}

/** mammoth looks for `arrayBuffer` in pages and workers, and for `buffer` in Node; any bytes do for either. */
function inputOf(bytes: Uint8Array): { readonly arrayBuffer: ArrayBuffer; readonly buffer: Uint8Array } {
  return { arrayBuffer: new Uint8Array(bytes).buffer, buffer: bytes };
}
