import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import { decodeText } from '../decode-text';
import { decoded } from '../html/html-surroundings';
import { attribute, childrenOf, isElement, plainText } from '../html/html-tree';

const CONTAINER = 'META-INF/container.xml';

/** One entry of a book's table of contents. */
export interface TocEntry {
  readonly title: string;
  /** The entry of the archive, with `#` and the place in it if it names one. */
  readonly target: string;
  /** From 0. */
  readonly depth: number;
}

/** What a book says of itself and its parts. */
export interface BookIndex {
  /** The documents to read, in their order; names of entries of the archive. */
  readonly pages: readonly string[];
  readonly toc: readonly TocEntry[];
  /** What the book says under a name of the Dublin Core, such as `dc:title`. */
  say(tag: string): readonly string[];
}

/** Reads a book's index (EPUB 2 and 3); `null` where it is missing. */
export function readBookIndex(files: ReadonlyMap<string, Uint8Array>): BookIndex | null {
  const opfPath = elementsOf(files.get(CONTAINER), 'rootfile').map((node) => attribute(node, 'full-path'))[0];
  const opf = opfPath === undefined ? undefined : files.get(opfPath);
  if (opfPath === undefined || opf === undefined) return null;
  const items = new Map(elementsOf(opf, 'item').map((node) => [attribute(node, 'id'), node] as const));
  const isNav = (item: Tree.Element) => attribute(item, 'properties').split(' ').includes('nav');
  const pathOf = (item: Tree.Element) => resolvePath(opfPath, attribute(item, 'href'));
  // EPUB 2 names its page of contents in the guide.
  const guides = elementsOf(opf, 'reference').filter((node) => attribute(node, 'type') === 'toc');
  const contents = new Set(
    guides.map((node) => resolvePath(opfPath, attribute(node, 'href').split('#')[0] ?? '')),
  );
  const pages = elementsOf(opf, 'itemref').flatMap((reference) => {
    const item = items.get(attribute(reference, 'idref'));
    return item === undefined || isNav(item) || contents.has(pathOf(item)) ? [] : [pathOf(item)];
  });
  const nav = [...items.values()].find(isNav);
  const ncx = [...items.values()].find((item) => /ncx/iu.test(attribute(item, 'media-type')));
  const toc = nav === undefined ? [] : tocOfNav(files.get(pathOf(nav)), pathOf(nav));
  return {
    pages,
    toc: toc.length > 0 || ncx === undefined ? toc : tocOfNcx(files.get(pathOf(ncx)), pathOf(ncx)),
    say: (tag) => elementsOf(opf, tag).map((node) => plainText(node).trim()),
  };
}

/** EPUB 3: lists in lists, in a `nav` of that type. */
function tocOfNav(bytes: Uint8Array | undefined, path: string): readonly TocEntry[] {
  const navs = elementsOf(bytes, 'nav');
  const nav = navs.find((node) => attribute(node, 'epub:type').split(' ').includes('toc')) ?? navs[0];
  return nav === undefined
    ? []
    : entriesUnder(
        nav,
        'ol',
        'a',
        (link) => ({ title: plainText(link), href: attribute(link, 'href') }),
        path,
      );
}

/** EPUB 2: points in points. */
function tocOfNcx(bytes: Uint8Array | undefined, path: string): readonly TocEntry[] {
  const [map] = elementsOf(bytes, 'navmap');
  const read = (point: Tree.Element) => {
    const own = childrenOf(point).filter(isElement);
    const label = own.find(({ tagName }) => tagName === 'navlabel');
    const content = own.find(({ tagName }) => tagName === 'content');
    return {
      title: label === undefined ? '' : plainText(label),
      href: content === undefined ? '' : attribute(content, 'src'),
    };
  };
  return map === undefined ? [] : entriesUnder(map, 'navpoint', 'navpoint', read, path);
}

/** Entries in the order of the file; each `level` around one but the first makes it deeper. */
function entriesUnder(
  root: Tree.Element,
  level: string,
  entry: string,
  read: (node: Tree.Element) => { readonly title: string; readonly href: string },
  path: string,
): readonly TocEntry[] {
  const found: TocEntry[] = [];
  const stack: { readonly node: Tree.Node; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { node } = top;
    const depth = top.depth + (isElement(node) && node.tagName === level ? 1 : 0);
    if (isElement(node) && node.tagName === entry) {
      const { title, href } = read(node);
      const target = resolvePlace(path, href);
      if (title.trim() !== '' && href !== '')
        found.push({ title: title.replace(/\s+/gu, ' ').trim(), target, depth: Math.max(0, depth - 1) });
    }
    for (const child of [...childrenOf(node)].reverse()) stack.push({ node: child, depth });
  }
  return found;
}

/** Elements of a small XML file by name in lower case, in their order; none where the file is missing or is no text. */
function elementsOf(bytes: Uint8Array | undefined, tagName: string): readonly Tree.Element[] {
  const read = bytes === undefined ? null : decodeText(bytes);
  if (read?.ok !== true) return [];
  const found: Tree.Element[] = [];
  const stack: Tree.Node[] = [parse(closedTags(read.value.text))];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isElement(node) && node.tagName === tagName) found.push(node);
    for (const child of [...childrenOf(node)].reverse()) stack.push(child);
  }
  return found;
}

/** XML's `<title/>` is an open tag to a parser of HTML, and would swallow the rest. */
export function closedTags(xml: string): string {
  return xml.replace(/<([a-z][\w:.-]{0,40})((?:\s[^<>]{0,2000})?)\/>/giu, '<$1$2></$1>');
}

/** A reference inside the book as the name of an entry, with its place if it names one. */
export function resolvePlace(from: string, href: string): string {
  const at = href.indexOf('#');
  if (at === -1) return resolvePath(from, href);
  return `${at === 0 ? from : resolvePath(from, href.slice(0, at))}#${decoded(href.slice(at + 1))}`;
}

/** A reference inside the book, from one of its entries, as the name of another; `..` goes up, but never out. */
export function resolvePath(from: string, href: string): string {
  const parts: string[] = [];
  for (const part of `${from.slice(0, from.lastIndexOf('/') + 1)}${decoded(href)}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
