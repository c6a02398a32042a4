import { parse } from 'parse5';
import type { Failure, Result } from '../../core/result';
import { fail } from '../../core/result';
import { unzip } from '../archive';
import { decodeText } from '../decode-text';
import type { DraftCase } from '../../core/casefile/draft';
import type { DraftBlock, ImportFailureCode } from '../draft';
import { draftFromBlocks } from '../draft-from-blocks';
import type { TellProgress } from '../../core/casefile/import-progress';
import { readBook } from '../html/html-blocks';
import type { HtmlPart } from '../html/html-notes';
import { readDataUri } from '../html/html-surroundings';
import { safeAddress } from '../links';
import { PictureBox } from '../picture-box';
import { readDate } from '../source-data';
import { closedTags, readBookIndex, resolvePath, resolvePlace } from './book-index';
import { headByToc } from './toc-headings';

const WANTED = /\.(?:x?html?|xml|opf|ncx|png|jpe?g|gif|webp)$/iu;

/**
 * Makes a draft case of an EPUB 2 or 3: its documents in the order of the spine, with pictures and notes, chapters named
 * by the table of contents where they have no headings. Fails as `unzip` does, and with `import.broken` where the book's
 * own index is missing, `import.encrypted` where it is locked to a reader.
 */
export async function importEpub(
  bytes: Uint8Array,
  name: string,
  tell?: TellProgress,
): Promise<Result<DraftCase, Failure<ImportFailureCode>>> {
  const unzipped = unzip(bytes, (entry) => WANTED.test(entry));
  if (!unzipped.ok) return unzipped;
  const files = unzipped.value;
  if (files.has('META-INF/rights.xml')) return fail('import.encrypted');
  const index = readBookIndex(files);
  if (index === null) return fail('import.broken');
  const pictures = new PictureBox();
  const pages = index.pages.flatMap((path, at) => {
    tell?.({ phase: 'parts', done: at, total: index.pages.length });
    const page = files.get(path);
    const decoded = page === undefined ? null : decodeText(page);
    if (decoded?.ok !== true) return [];
    const root = parse(closedTags(decoded.value.text.normalize('NFC')));
    return [{ path, part: { root, surroundings: surroundingsIn(path, files, pictures) } }];
  });
  tell?.({ phase: 'arranging' });
  const documents = readBook(pages.map(({ part }) => part));
  const blocks = documents.flatMap((document, at) => {
    const path = pages[at]?.path ?? '';
    return inBook(headByToc(document.blocks, path, index.toc), path);
  });
  const { say } = index;
  const [publisher = ''] = say('dc:publisher');
  return draftFromBlocks(blocks, name, {
    title: say('dc:title')[0] ?? '',
    source: {
      authorBody: say('dc:creator').join('、'),
      publisher,
      publishedAt: readDate(say('dc:date')[0] ?? ''),
    },
    aside: documents.flatMap(({ aside }) => aside),
    pictures,
  });
}

/** Places in a book are named by document and id. */
function surroundingsIn(
  path: string,
  files: ReadonlyMap<string, Uint8Array>,
  pictures: PictureBox,
): HtmlPart['surroundings'] {
  return {
    anchor: (id) => `${path}#${id}`,
    target: (href) => {
      if (/^[a-z][a-z0-9+.-]*:|^\/\//iu.test(href.trim())) return safeAddress(href);
      return href.trim() === '' ? null : `#${resolvePlace(path, href)}`;
    },
    picture: (src) =>
      src.startsWith('data:') ? readDataUri(src) : (files.get(resolvePath(path, src)) ?? null),
    pictures,
  };
}

/** Tables are numbered within their own document; in the book they must not run together. The first block is where links to the document lead. */
function inBook(blocks: readonly DraftBlock[], path: string): readonly DraftBlock[] {
  return blocks.map((block, index) => ({
    ...block,
    ...(index === 0 ? { anchors: [path, ...(block.anchors ?? [])] } : {}),
    ...(block.row === undefined ? {} : { row: { ...block.row, table: `${path} ${block.row.table}` } }),
  }));
}
