import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import type { Furniture } from '../../core/text/model';
import type { DraftBlock } from '../draft';
import { BlockReader } from './block-reader';
import { type HtmlPart, noteTargets } from './html-notes';
import type { HtmlSurroundings } from './html-surroundings';
import { childrenOf, isElement, plainText } from './html-tree';
import { densestPart } from './main-part';

/** A document of HTML as blocks; nothing of it is kept that could act. */
export interface HtmlDocument {
  /** Of the page's head; empty where there is none. */
  readonly title: string;
  readonly blocks: readonly DraftBlock[];
  /** What has words and is no part of the document. */
  readonly aside: readonly Furniture[];
}

/**
 * Reads a page of the web of any quality by the HTML standard's own rules (parse5) into blocks: the part of it that holds
 * the document; the rest is set aside. Only words come through, how they look, links that may be kept and pictures that
 * the file itself holds.
 */
export function readPage(html: string, surroundings: HtmlSurroundings): HtmlDocument {
  const root = parse(html);
  return readPart({ root, surroundings }, densestPart(root), noteTargets([{ root, surroundings }]), true);
}

/** Reads the documents of a book, whole and in their order; notes may stand in another one than what refers to them. */
export function readBook(parts: readonly HtmlPart[]): readonly HtmlDocument[] {
  const notes = noteTargets(parts);
  return parts.map((part) => readPart(part, part.root, notes, false));
}

function readPart(
  { root, surroundings }: HtmlPart,
  main: Tree.Node,
  notes: ReadonlySet<string>,
  isPage: boolean,
): HtmlDocument {
  const reader = new BlockReader({ isPage, main, notes, surroundings });
  reader.readAll();
  return { title: titleOf(root), blocks: reader.blocks, aside: reader.aside };
}

function titleOf(document: Tree.Document): string {
  const stack: Tree.Node[] = [document];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isElement(node) && node.tagName === 'title') return plainText(node).replace(/\s+/gu, ' ').trim();
    stack.push(...[...childrenOf(node)].reverse());
  }
  return '';
}
