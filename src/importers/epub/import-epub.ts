import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import type { Failure, Result } from '../../core/result';
import { fail } from '../../core/result';
import { unzip } from '../archive';
import { decodeText } from '../decode-text';
import type { DraftCase } from '../../core/casefile/draft';
import type { DraftBlock, ImportFailureCode } from '../draft';
import { draftFromBlocks } from '../draft-from-blocks';
import { readHtml } from '../html/html-blocks';
import { attribute, childrenOf, isElement, plainText } from '../html/html-tree';
import type { TellProgress } from '../../core/casefile/import-progress';
import { readDate } from '../source-data';

const CONTAINER = 'META-INF/container.xml';
const TEXTS = /\.(?:x?html?|xml|opf|ncx)$/iu;

/**
 * Makes a draft case of an EPUB 2 or 3: its documents in the order of the spine, without the table of contents.
 * Fails as `unzip` does, and with `import.broken` where the book's own index is missing, `import.encrypted` where
 * it is locked to a reader.
 */
export async function importEpub(
  bytes: Uint8Array,
  name: string,
  tell?: TellProgress,
): Promise<Result<DraftCase, Failure<ImportFailureCode>>> {
  const unzipped = unzip(bytes, (entry) => TEXTS.test(entry));
  if (!unzipped.ok) return unzipped;
  const files = unzipped.value;
  if (files.has('META-INF/rights.xml')) return fail('import.encrypted');
  const opfPath = elementsOf(files.get(CONTAINER), 'rootfile').map((node) => attribute(node, 'full-path'))[0];
  const opf = opfPath === undefined ? undefined : files.get(opfPath);
  if (opfPath === undefined || opf === undefined) return fail('import.broken');
  const folder = opfPath.includes('/') ? opfPath.slice(0, opfPath.lastIndexOf('/') + 1) : '';
  const items = new Map(elementsOf(opf, 'item').map((node) => [attribute(node, 'id'), node] as const));
  const blocks: DraftBlock[] = [];
  const references = elementsOf(opf, 'itemref');
  for (const [index, reference] of references.entries()) {
    tell?.({ phase: 'parts', done: index, total: references.length });
    const item = items.get(attribute(reference, 'idref'));
    if (item === undefined || attribute(item, 'properties').split(' ').includes('nav')) continue;
    const page = files.get(resolvePath(folder, attribute(item, 'href')));
    const decoded = page === undefined ? null : decodeText(page);
    if (decoded?.ok !== true) continue;
    blocks.push(...renamed(readHtml(closedTags(decoded.value.text), false).blocks, blocks.length));
  }
  tell?.({ phase: 'arranging' });
  const say = (tag: string) => elementsOf(opf, tag).map((node) => plainText(node).trim());
  const authorBody = say('dc:creator').join('、');
  const [publisher = ''] = say('dc:publisher');
  const publishedAt = readDate(say('dc:date')[0] ?? '');
  return draftFromBlocks(blocks, name, {
    title: say('dc:title')[0] ?? '',
    source: { authorBody, publisher, publishedAt },
  });
}

/** Tables are numbered within their own document; in the book they must not run together. */
function renamed(blocks: readonly DraftBlock[], prefix: number): readonly DraftBlock[] {
  return blocks.map((block) =>
    block.row === undefined
      ? block
      : { ...block, row: { ...block.row, table: `${prefix}-${block.row.table}` } },
  );
}

/** Elements of a small XML file by name, in their order; none where the file is missing or is no text. */
function elementsOf(bytes: Uint8Array | undefined, tagName: string): readonly Tree.Element[] {
  const decoded = bytes === undefined ? null : decodeText(bytes);
  if (decoded?.ok !== true) return [];
  const found: Tree.Element[] = [];
  const stack: Tree.Node[] = [parse(closedTags(decoded.value.text))];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isElement(node) && node.tagName === tagName) found.push(node);
    for (const child of [...childrenOf(node)].reverse()) stack.push(child);
  }
  return found;
}

/** XML's `<title/>` is an open tag to a parser of HTML, and would swallow the rest. */
function closedTags(xml: string): string {
  return xml.replace(/<([a-z][\w:.-]{0,40})((?:\s[^<>]{0,2000})?)\/>/giu, '<$1$2></$1>');
}

/** A reference inside the book as the name of an entry; `..` goes up, but never out. */
function resolvePath(folder: string, href: string): string {
  let path: string;
  try {
    path = decodeURIComponent(href.split('#')[0] ?? '');
  } catch {
    path = href;
  }
  const parts: string[] = [];
  for (const part of `${folder}${path}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
