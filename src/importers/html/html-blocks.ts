import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import type { DraftBlock } from '../draft';
import { joinLines } from '../unwrap';
import { attribute, childrenOf, isElement, isHidden, plainText } from './html-tree';
import { densestPart } from './main-part';
import { rowsOfTable } from './table-rows';

/** Elements whose words are no part of a document, or that could run, load or ask. */
const LEFT_OUT = new Set(
  'script style noscript template iframe frame object embed applet svg math form button input select textarea option nav aside audio video canvas map head dialog menu title link meta base'.split(
    ' ',
  ),
);
const HEADINGS = new Map([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level]));
/** Elements that end the block before them and begin one of their own. */
const BLOCKS = new Set(
  'html body p div section article main header footer ul ol dl dt dd pre blockquote figure figcaption address center fieldset hr details summary li'.split(
    ' ',
  ),
);
/** Deeper than any real page; what is below gives its words alone. */
const MAX_DEPTH = 200;

/** A page as blocks of plain words; nothing of it is kept that could act. */
export interface HtmlDocument {
  /** Of the page's head; empty where there is none. */
  readonly title: string;
  readonly blocks: readonly DraftBlock[];
}

/**
 * Reads HTML of any quality by the HTML standard's own rules (parse5) into blocks. Only what is named here comes
 * through, as words: scripts, styles, forms, frames, pictures' files and addresses are left behind.
 *
 * @param isPage whether to look for the part of the page that holds the document, rather than take all of it
 */
export function readHtml(html: string, isPage: boolean): HtmlDocument {
  const document = parse(html);
  const root = isPage ? densestPart(document) : document;
  const reader = new BlockReader();
  reader.read(root, 'paragraph', 0, null);
  reader.flush();
  return { title: titleOf(document), blocks: reader.blocks };
}

interface ListPlace {
  readonly depth: number;
  readonly isOrdered: boolean;
  count: number;
}

class BlockReader {
  readonly blocks: DraftBlock[] = [];
  private words = '';
  private kind: DraftBlock['kind'] = 'paragraph';
  private level: number | undefined;
  private list: DraftBlock['list'];
  private tables = 0;

  /** Ends the block that is being gathered. */
  flush(): void {
    const text = this.words.replace(/[^\S\n]+/gu, ' ');
    this.words = '';
    const { kind, level, list } = this;
    // A list item's later paragraphs go on without its marker.
    this.list = undefined;
    const lines = text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    if (lines.length === 0) {
      this.list = list;
      return;
    }
    this.blocks.push({
      kind,
      text: lines.reduce(joinLines),
      ...(kind === 'heading' && level !== undefined ? { level } : {}),
      ...(kind === 'listItem' && list !== undefined ? { list } : {}),
    });
  }

  read(node: Tree.Node, kind: DraftBlock['kind'], depth: number, list: ListPlace | null): void {
    if (node.nodeName === '#text' && 'value' in node) {
      this.words += node.value;
      return;
    }
    if (!isElement(node)) {
      for (const child of childrenOf(node)) this.read(child, kind, depth + 1, list);
      return;
    }
    const { tagName } = node;
    if (LEFT_OUT.has(tagName) || isHidden(node)) return;
    if (tagName === 'br') {
      this.flush();
      return;
    }
    if (tagName === 'img') {
      this.readPicture(node);
      return;
    }
    if (tagName === 'table') {
      this.readTable(node, kind);
      return;
    }
    if (depth > MAX_DEPTH) {
      this.words += plainText(node);
      return;
    }
    const level = HEADINGS.get(tagName);
    if (level === undefined && !BLOCKS.has(tagName)) {
      for (const child of childrenOf(node)) this.read(child, kind, depth + 1, list);
      return;
    }
    this.flush();
    const inner = this.enter(node, kind, level, list);
    for (const child of childrenOf(node)) {
      this.read(child, inner.kind, depth + 1, inner.list);
      this.kind = inner.kind;
      this.level = level;
    }
    this.flush();
    this.kind = kind;
    this.list = undefined;
  }

  private enter(
    node: Tree.Element,
    kind: DraftBlock['kind'],
    level: number | undefined,
    list: ListPlace | null,
  ): { readonly kind: DraftBlock['kind']; readonly list: ListPlace | null } {
    const { tagName } = node;
    this.level = level;
    let inner = kind;
    let innerList = list;
    if (level !== undefined) inner = 'heading';
    else if (tagName === 'blockquote') inner = 'quotation';
    else if (tagName === 'figcaption') inner = 'figure';
    else if (tagName === 'ul' || tagName === 'ol')
      innerList = { depth: list === null ? 0 : list.depth + 1, isOrdered: tagName === 'ol', count: 0 };
    else if (tagName === 'li') {
      const isNote = /^(?:footnote|endnote|fn|note)[-_:]?\d/iu.test(attribute(node, 'id'));
      inner = isNote ? 'footnote' : 'listItem';
      if (list !== null) list.count += 1;
      const marker = list?.isOrdered === true ? `${list.count}.` : '•';
      this.list = isNote ? undefined : { depth: Math.min(20, list?.depth ?? 0), marker };
    }
    this.kind = inner;
    return { kind: inner, list: innerList };
  }

  private readPicture(node: Tree.Element): void {
    const description = attribute(node, 'alt').trim();
    if (description === '') return;
    const { kind } = this;
    this.flush();
    this.blocks.push({ kind: 'figure', text: description });
    this.kind = kind;
  }

  private readTable(node: Tree.Element, kind: DraftBlock['kind']): void {
    this.flush();
    const rows = rowsOfTable(node, `t${(this.tables += 1)}`);
    // A table of one column is there for the layout: its cells are read as the page's own.
    if (rows === null) {
      for (const child of childrenOf(node)) this.readLayout(child, kind);
    } else this.blocks.push(...rows);
    this.kind = kind;
  }

  private readLayout(node: Tree.Node, kind: DraftBlock['kind']): void {
    if (isElement(node) && (node.tagName === 'td' || node.tagName === 'th' || node.tagName === 'caption')) {
      for (const child of childrenOf(node)) this.read(child, kind, 0, null);
      this.flush();
      return;
    }
    for (const child of childrenOf(node)) this.readLayout(child, kind);
  }
}

function titleOf(document: Tree.Document): string {
  const stack: Tree.Node[] = [document];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isElement(node) && node.tagName === 'title') return plainText(node).replace(/\s+/gu, ' ').trim();
    stack.push(...[...childrenOf(node)].reverse());
  }
  return '';
}
